package org.readout.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.readout.core.comparison.Comparison;

class HtmlReportTest {

  @Test
  void thePageHoldsAllReportsInFull() throws IOException {
    assertThat(written(LabelledComparison.of("01-syrdarya-summit")))
        .contains("Uzbekistan intends to present to the commission its own forecast")
        .contains("<mark>and</mark> not <mark>just</mark> an intention")
        .contains("id=\"conflict\"")
        .doesNotContain("{{");
  }

  @Test
  void noPartOfAnArticleBecomesMarkup() throws IOException {
    String hostile = "</p><script>alert(1)</script><img src=x onerror=\"alert(1)\">{{body}}";

    assertThat(written(Crowd.of(2, hostile, hostile)))
        .doesNotContain("<script>alert")
        .doesNotContain("<img")
        .doesNotContain("javascript:")
        .contains("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;{{body}}");
  }

  @Test
  void nothingIsAskedFromElsewhere() throws IOException {
    assertThat(written(LabelledComparison.of("02-sulawesi-ferry")))
        .contains("default-src 'none'")
        .doesNotContainPattern("(?i)(src|href)=\"(?!#)")
        .doesNotContainPattern("(?i)url\\(|@import");
  }

  @Test
  void theSameComparisonGivesTheSamePageEverywhere() throws IOException {
    Comparison comparison = LabelledComparison.of("01-syrdarya-summit");
    String here = written(comparison);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(written(comparison)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void noConflictIsSaid() throws IOException {
    assertThat(written(LabelledComparison.of("03-bucharest-rate-cut")))
        .contains("No conflict found.");
  }

  static String written(Comparison comparison) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlReport().write(comparison, out);
    return out.toString();
  }
}
