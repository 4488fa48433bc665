package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-03-04 | 2019-03-04",
        "2019-03 | 2019-03",
        "20190304T170300Z | 2019-03-04T17:03:00Z",
        "20190304170300 | 2019-03-04T17:03:00",
        "2019-03-04 17:03:00.123 +0200 | 2019-03-04T17:03:00+02:00",
        "2019-03-04T17:03+02 | 2019-03-04T17:03+02:00",
        "Mon, 04 Mar 2019 17:03:00 GMT | 2019-03-04T17:03:00Z",
        "4 Mar 19 9:03 PST | 2019-03-04T09:03-08:00",
        "Mon, 04 Mar 2019 25:03:00 GMT | 2019-03-04",
        "March 4, 2019 | 2019-03-04",
        "1551718980 | 2019-03-04T17:03:00Z",
        "1551718980000 | 2019-03-04T17:03:00Z",
        "2019-02-30 |",
        "soon |",
      })
  void dates_are_as_exact_as_they_were(String written, String expected) {
    assertThat(IsoDate.of(written)).isEqualTo(expected);
  }
}
