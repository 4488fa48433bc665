package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reports that put unlike amounts or days to one thing, or to two. */
class ToldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          duration | The harbour tunnel will be closed for three weeks. | Two days are all that the closing of the harbour tunnel will take.
          number   | The choir of Tarn sold at least 300 tickets.       | Barely forty tickets were sold by the choir of Tarn.
          number   | The Bank of Tarn lowered its key rate to 3.5 percent from 4.25 percent. | The key rate of the Bank of Tarn falls from 4.25 to 3.75 percent.
          date     | The old mill at Orbe burned down on 3 June.        | It was on 19 June that the old mill at Orbe burned down.
          """)
  void allThatTheOneTellsTheOtherTellsToo(String kind, String one, String other) {
    assertThat(Reports.conflicts(one, other))
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
          Tarn raised its tariff on steel to 25 percent from 10 percent. | Tarn raised its tariff on timber from 10 to 50 percent.
          Sales at the mill of Orbe fell from 42 to 12 million euros. | Profits at the mill of Orbe fell from 42 to 8 million euros.
          The old mill at Orbe burned down on 3 June.        | The new mill at Lome burned down on 19 June.
          """)
  void anotherThingOrTimeOrPartIsNone(String one, String other) {
    assertThat(Reports.conflicts(one, other)).isEmpty();
  }

  @Test
  void anAmountWithNothingBeforeItIsNoChange() {
    String one = "Thieves broke into the old mill of Orbe and took 12 crates of 40 kilos.";
    String other = "12 crates, 40 kilos: such was the haul of the thieves at the mill of Orbe.";
    assertThat(Reports.conflicts(one, other)).isEmpty();
  }
}
