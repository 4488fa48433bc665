package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The siren went off at 9 a.m.          | The siren went off at noon.
          Police were called at 2.15 p.m.       | Police were called at eleven in the morning.
          The bridge fell at 14:30.             | The bridge fell at 8 o'clock.
          They met on Tuesday.                  | They met on Thursday.
          The trial opens in May.               | The trial opens in October.
          He leaves in spring.                  | He leaves in the autumn.
          """)
  void unlikeTimesExcludeEachOther(String one, String other) {
    assertThat(Times.in(one).exclude(Times.in(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The siren went off at 9 a.m.          | The siren went off at nine o'clock.
          The siren went off at 9 a.m.          | The siren went off before noon.
          Police were called at 2.15 p.m.       | Police were called at about two in the afternoon.
          They met on Tuesday.                  | They met after a row on Monday, and on Tuesday.
          They met on Tuesday.                  | They will decide by Thursday.
          The trial opens in May.               | The trial may open.
          """)
  void timesThatMayBeOneDoNot(String one, String other) {
    assertThat(Times.in(one).exclude(Times.in(other))).isFalse();
  }
}
