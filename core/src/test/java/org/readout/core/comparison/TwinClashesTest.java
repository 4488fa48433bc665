package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reports that have one sentence, but for a word. */
class TwinClashesTest {
  private static final String BEFORE =
      "The council met in the old library and the doors stayed shut all morning.\n\n";
  private static final String AFTER =
      "\n\nNobody in the street outside could tell what the long silence meant.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          number     | The flood took 14 houses on the lower bank.     | The flood took 41 houses on the lower bank.
          number     | More than 900 clerks walked out of the offices. | More than 1,400 clerks walked out of the offices.
          duration   | The talks lasted two hours in a closed room.    | The talks lasted four hours in a closed room.
          date       | The bridge was shut on Monday by the engineers. | The bridge was shut on Friday by the engineers.
          date       | The law has been in force since 3 May 2019.     | The law has been in force since 8 May 2019.
          place      | The envoys met again in Lausanne at noon.       | The envoys met again in Trieste at noon.
          negation   | The mayor did not sign the new contract.        | The mayor did sign the new contract.
          acceptance | The board accepted the plan of the founders.    | The board rejected the plan of the founders.
          negation   | Prices rose in the second week of the strike.   | Prices fell in the second week of the strike.
          certainty  | The gas was left on in the empty kitchen.       | The gas may have been left on in the empty kitchen.
          """)
  void aWordThatTurnsTheMeaningIsAConflictOfItsKind(String kind, String one, String other) {
    assertThat(conflicts(one, other))
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The flood took 12 houses on the lower bank.       | The flood took twelve houses on the lower bank.
          About 900 clerks walked out of the offices.       | More than 800 clerks walked out of the offices.
          The envoys met again in Paris at noon.            | The envoys met again in France at noon.
          The board accepted the plan of the founders.      | The board approved the plan of the founders.
          The mayor did not sign the new contract.          | The mayor didn't sign the new contract.
          The board met on Monday to read the whole plan.   | The board met to read the whole plan.
          The council can still sell the two old trams.     | The council could still sell the two old trams.
          Prices here are falling, but prices have not fallen. | Prices have not fallen here, but prices are falling.
          Sergei Ivanov left the hall before the vote.      | Sergey Ivanov left the hall before the vote.
          """)
  void whatBothCanMeanIsNone(String one, String other) {
    assertThat(conflicts(one, other)).isEmpty();
  }

  @Test
  void theEvidenceHoldsTheWordsInQuestion() {
    Finding conflict =
        conflicts(
                "The bridge was shut on Monday by the engineers.",
                "The bridge was shut on Friday by the engineers.")
            .getFirst();

    assertThat(conflict.evidence())
        .extracting(Finding.Evidence::value)
        .containsExactly("Monday", "Friday");
  }

  private static List<Finding> conflicts(String one, String other) {
    return Reports.conflicts(BEFORE + one + AFTER, BEFORE + other + AFTER);
  }
}
