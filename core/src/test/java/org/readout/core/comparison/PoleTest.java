package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.core.text.Span;

class PoleTest {
  @Test
  void spurningStandsAtTheRefusingEnd() {
    assertThat(families("The theatre spurned the rescue money.")).containsExactly("accept-");
  }

  @Test
  void aVerbAndItsParticleMayStandApart() {
    assertThat(families("The council turned the wind farm down.")).contains("accept-");
  }

  @Test
  void whatTellsWhichOfManySaysNothingOfIt() {
    assertThat(families("A van passed the closed bridge.")).doesNotContain("open-");
  }

  @Test
  void anyNegatingWordMayStandForTheMark() {
    assertThat(families("They don't know why.")).contains("known-");
  }

  private static List<String> families(String text) {
    return Pole.in(Token.of(text, new Span(0, text.length()))).stream()
        .map(Pole.Place::pole)
        .map(pole -> pole.family() + (pole.yes() ? "+" : "-"))
        .distinct()
        .toList();
  }
}
