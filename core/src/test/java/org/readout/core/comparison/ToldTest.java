package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.LexicalEncoder;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.core.sentence.SentenceSplitter;
import org.readout.core.speaker.Account;

/** Two reports that put unlike amounts or days to one thing, or to two. */
class ToldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          duration | The harbour tunnel will be closed for three weeks. | Two days are all that the closing of the harbour tunnel will take.
          number   | The choir of Tarn sold at least 300 tickets.       | Barely forty tickets were sold by the choir of Tarn.
          date     | The old mill at Orbe burned down on 3 June.        | It was on 19 June that the old mill at Orbe burned down.
          """)
  void allThatTheOneTellsTheOtherTellsToo(String kind, String one, String other) {
    assertThat(conflicts(one, other))
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The harbour tunnel will be closed for three weeks. | Engineers worked for two days on plans for the harbour tunnel.
          The choir of Tarn sold at least 300 tickets.       | Last year just forty tickets were sold by the choir of Tarn.
          The keeper caught eleven eels in the weir.         | Three of the eleven eels that the keeper caught in the weir were small.
          The old mill at Orbe burned down on 3 June.        | The new mill at Lome burned down on 19 June.
          """)
  void anotherThingOrTimeOrPartIsNone(String one, String other) {
    assertThat(conflicts(one, other)).isEmpty();
  }

  private static List<Finding> conflicts(String... sentences) {
    List<Account> accounts = new ArrayList<>();
    for (String sentence : sentences) {
      Article article = PlainText.article("a" + accounts.size(), sentence, Metadata.NONE);
      accounts.add(
          new Account(
              article, new SentenceSplitter().split(article), List.of(), List.of(), Map.of()));
    }
    return new Comparer(new LexicalEncoder()).compare(accounts).findings(Finding.Type.CONFLICT);
  }
}
