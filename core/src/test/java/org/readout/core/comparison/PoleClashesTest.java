package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reports that say of one thing words that exclude each other, or of two. */
class PoleClashesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          acceptance | The glaziers of Maribor accepted the offer of the mill.    | The offer of the mill was spurned by the glaziers of Maribor.
          certainty  | The cause of the fire at the mill of Tarn is unclear.      | The cause of the fire at the mill of Tarn has been established.
          event      | The regatta on Lake Orbe was held as planned.              | The regatta on Lake Orbe was called off at noon.
          """)
  void wordsThatExcludeEachOtherClashWhenSaidOfOneThing(String kind, String one, String other) {
    assertThat(Reports.conflicts(one, other))
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The glaziers of Maribor accepted the offer of the mill. | The glaziers of Maribor might spurn the offer of the mill.
          The glaziers of Maribor accepted the offer of the mill. | The weavers of Kranj spurned the offer of the mill.
          The glaziers of Maribor accepted the offer of the mill. | The glaziers of Maribor spurned an earlier offer of the mill.
          The regatta on Lake Orbe was held as planned.           | The market on Lake Orbe was called off at noon.
          The glaziers of Maribor accepted the offer of the mill. | The glaziers of Maribor did not spurn the offer of the mill.
          """)
  void whatIsOnlyPossibleOrOfAnotherOrOfAnotherTimeDoesNot(String one, String other) {
    assertThat(Reports.conflicts(one, other)).isEmpty();
  }
}
