package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two tellings of one happening, and what fills its slots. */
class FillingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          place    | It was in Riga that the envoys came together. | The envoys met in Tallinn.
          place    | The blaze began in the attic.                 | The blaze broke out in the cellar.
          place    | The painter was born in Ghent.                | Ostend is where the painter was born.
          actor    | The opera was written by Vera Lindt.          | Paul Orban wrote the opera.
          actor    | The killer of the banker is a gardener's nurse. | A judge murdered the banker.
          actor    | Norvik bought Tamsen.                         | Norvik was bought by Tamsen.
          relation | Arden succeeded Bell.                         | It was Bell who succeeded Arden.
          cause    | The ferry sank because of a storm.            | A bomb made the ferry sink.
          cause    | The delay was put down to fog.                | A strike caused the delay.
          """)
  void whatOnlyOneThingCanFillIsFilledUnlike(String slot, String one, String other) {
    assertThat(clashes(one, other)).as(slot).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoys met in Riga.                  | The envoys met in Latvia.
          The envoys met in Riga.                  | The envoys will meet in Tallinn.
          The envoys met in Riga.                  | The envoys last met in Tallinn.
          The envoys met in Riga.                  | The bankers met in Tallinn.
          A man was killed in Ghent.               | A man was killed in Ostend.
          Vera Lindt wrote the opera.              | The opera was written by Lindt.
          The opera was opened by Vera Lindt.      | The opera was opened by France.
          He scored the goal.                      | Rossi scored the goal.
          The ferry sank because of a storm.       | Heavy rain made the ferry sink.
          The ferry sank because of a storm.       | The ferry sank because of an accident.
          """)
  void whatMayBeOneOrIsOfAnotherTimeIsNoClash(String one, String other) {
    assertThat(clashes(one, other)).isFalse();
  }

  private static boolean clashes(String one, String other) {
    return Fillings.in(one).stream()
        .anyMatch(filling -> Fillings.in(other).stream().anyMatch(filling::clashes));
  }
}
