package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.comparison.Finding.Evidence;

class DistinctionsTest {
  private static final String SAILED = "The ferry left Split for Hvar with forty pilgrims";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at 9:00                       | at about 9:10                 | at noon
          on Tuesday                    | on a Tuesday                  | on Thursday
          in May                        | , in May                      | in October
          whom the police did not count | whom the police did not count | whom the police count
          """)
  void whatIsToldOtherwiseIsNoAgreement(String told, String alike, String otherwise) {
    assertThat(Reports.agreements(told(told), told(alike))).hasSize(1);
    assertThat(Reports.agreements(told(told), told(otherwise))).isEmpty();
  }

  @Test
  void refusingIsNotDoing() {
    assertThat(
            Reports.agreements(
                "The museum of Lyon will lend the drawing by Rubens to Turin.",
                "The museum of Lyon refuses to lend the drawing by Rubens to Turin."))
        .isEmpty();
  }

  @Test
  void wordsThatExcludeEachOtherStandInBoth() {
    String both = "Mara Kolm was refused bail in Tarn and released on bail in Orbe";
    assertThat(Reports.agreements(both + ".", both + ", her lawyer wrote.")).hasSize(1);
  }

  @Test
  void noReportJoinsTwoThatExcludeEachOther() {
    assertThat(Reports.agreements(told("on Tuesday"), told(""), told("on Thursday")))
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.evidence()).extracting(Evidence::article).hasSize(2));
  }

  @Test
  void aReaderIsToldOfWhatIsNearlyTheSame() {
    assertThat(
            Reports.abstentions(
                "With a brass band on deck and flags on every mast, " + told("at 9:00"),
                "With a brass band on deck and flags on every mast, " + told("at noon")))
        .singleElement()
        .satisfies(
            abstention -> {
              assertThat(abstention.kind()).isEqualTo("date");
              assertThat(abstention.why()).contains("unlike times");
              assertThat(abstention.evidence()).extracting(Evidence::article).hasSize(2);
            });
  }

  private static String told(String when) {
    return SAILED + " " + when + ".";
  }
}
