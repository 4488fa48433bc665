package org.readout.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.core.report.Golden.assertGolden;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.readout.core.comparison.Comparison;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OtherReportsTest {

  @Test
  void aSummitInMarkdown() throws IOException {
    assertGolden(
        "syrdarya.md", written(new MarkdownReport(), LabelledComparison.of("01-syrdarya-summit")));
  }

  @Test
  void markdownTakesNoMarkupFromAnArticle() throws IOException {
    assertThat(MarkdownReport.escape("<img src=x> [a](b) | *c*"))
        .isEqualTo("\\<img src=x\\> \\[a\\](b) \\| \\*c\\*");
  }

  @Test
  void eachSpanIsARow() throws IOException {
    assertThat(written(new CsvReport(), Crowd.of(2)))
        .isEqualTo(
            """
            finding,type,kind,about,confidence,rule,article,report,statement,value,start,end,text\r
            f1,conflict,number,how many were hurt,0.80,number-differs,a1,Outlet 1,,twelve,34,40,twelve\r
            f1,conflict,number,how many were hurt,0.80,number-differs,a2,Outlet 2,,twelve,34,40,twelve\r
            """);
  }

  @Test
  void noCellIsAFormula() throws IOException {
    assertThat(written(new CsvReport(), Crowd.of(1, "=HYPERLINK(\"x\")", "Done.")))
        .contains(",\"'=HYPERLINK(\"\"x\"\") 1\",");
  }

  @Test
  void anAnnotationFindsItsWordsByPositionAndByQuotation() throws IOException {
    Comparison comparison = LabelledComparison.of("01-syrdarya-summit");
    JsonNode first =
        new JsonMapper()
            .readTree(written(new AnnotationReport(), comparison))
            .path("items")
            .path(0)
            .path("target")
            .path(0);
    JsonNode position = first.path("selector").path(0);
    JsonNode quotation = first.path("selector").path(1);

    assertThat(first.path("source").asString()).startsWith("urn:sha256:");
    assertThat(
            comparison
                .accounts()
                .getFirst()
                .text()
                .substring(position.path("start").asInt(), position.path("end").asInt()))
        .isEqualTo(quotation.path("exact").asString());
  }

  @Test
  void anAnnotationCountsCodePointsAndPartsNone() throws IOException {
    Comparison comparison = Crowd.of(1, "🐟".repeat(20) + "!", "Done.");
    JsonNode selectors =
        new JsonMapper()
            .readTree(written(new AnnotationReport(), comparison))
            .at("/items/0/target/0/selector");

    assertThat(selectors.at("/0/start").asInt()).isEqualTo(49);
    assertThat(selectors.at("/1/prefix").asString())
        .isEqualTo("🐟🐟! 1\n\nA fire at the mill hurt ");
  }

  private static String written(Report report, Comparison comparison) throws IOException {
    StringBuilder out = new StringBuilder();
    report.write(comparison, out);
    return out.toString();
  }
}
