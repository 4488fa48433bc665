package org.readout.core.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;
import org.readout.core.speaker.Account;
import org.readout.core.text.CodePoints;
import org.readout.core.text.Span;

/**
 * The findings as RFC 4180 rows, one for each span of evidence; offsets count code points. A cell
 * that a spreadsheet would take as a formula starts with an apostrophe.
 */
public final class CsvReport implements Report {
  private static final List<String> HEADER =
      List.of(
          "finding",
          "type",
          "kind",
          "about",
          "confidence",
          "rule",
          "article",
          "report",
          "statement",
          "value",
          "start",
          "end",
          "text");
  private static final String LINE_END = "\r\n";

  @Override
  public void write(Comparison comparison, Appendable out) throws IOException {
    out.append(row(HEADER));
    Passages passages = new Passages(comparison);
    Map<String, CodePoints> pointsOf = new HashMap<>();
    for (Finding finding : comparison.findings()) {
      for (Finding.Evidence evidence : finding.evidence()) {
        Account account = comparison.account(evidence.article());
        CodePoints points =
            pointsOf.computeIfAbsent(evidence.article(), id -> new CodePoints(account.text()));
        for (Span span : evidence.spans()) {
          out.append(
              row(
                  List.of(
                      finding.id(),
                      finding.type().label(),
                      finding.kind(),
                      finding.about(),
                      String.format(Locale.ROOT, "%.2f", finding.confidence()),
                      finding.rule(),
                      evidence.article(),
                      passages.label(evidence.article()),
                      orEmpty(evidence.statement()),
                      orEmpty(evidence.value()),
                      String.valueOf(points.before(span.start())),
                      String.valueOf(points.before(span.end())),
                      span.of(account.text()))));
        }
      }
    }
  }

  private static String orEmpty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static String row(List<String> cells) {
    return cells.stream().map(CsvReport::cell).collect(Collectors.joining(",", "", LINE_END));
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(unit -> unit < ' ' || unit == '"' || unit == ',');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
