package org.readout.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Speaker;
import org.readout.core.statement.Statement;

class LabelledEventsTest {

  @Test
  void everyLabelledStatementHasItsWordsAndItsSpeaker() {
    for (LabelledEvent event : LabelledEvents.all()) {
      for (Account account : event.accounts()) {
        assertThat(account.sentences()).isNotEmpty();
        for (Statement statement : account.statements()) {
          assertThat(account.speaker(statement)).isPresent();
        }
      }
    }
  }

  @Test
  void theThirdOccurrenceIsFound() {
    Account wire = LabelledEvents.named("01-syrdarya-summit").accounts().getFirst();
    Statement commission =
        wire.statements().stream().filter(s -> s.id().equals("a7")).findFirst().orElseThrow();

    assertThat(commission.words(wire.text()))
        .isEqualTo("a joint technical commission would meet in Shymkent in May");
    assertThat(commission.cue().getFirst().of(wire.text())).isEqualTo("said");
    assertThat(wire.speaker(commission).map(Speaker::name))
        .hasValue("Kazakhstan and Uzbekistan (both sides)");
  }
}
