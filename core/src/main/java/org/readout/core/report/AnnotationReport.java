package org.readout.core.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.core.article.Article;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;
import org.readout.core.text.CodePoints;
import org.readout.core.text.Span;

/**
 * The findings as W3C Web Annotations, each with a target for every span of its evidence. A
 * target's source is the report's address or, where it has none, a URN of its text's digest.
 */
public final class AnnotationReport implements Report {
  /** Code units quoted on each side, so that the words are found again in another version. */
  private static final int AROUND = 32;

  @Override
  public void write(Comparison comparison, Appendable out) throws IOException {
    out.append(new Writing(comparison).all()).append('\n');
  }

  private static final class Writing {
    private final Comparison comparison;
    private final JsonWriter json = new JsonWriter();
    private final Map<String, CodePoints> points = new HashMap<>();

    Writing(Comparison comparison) {
      this.comparison = comparison;
    }

    String all() {
      List<Finding> findings = comparison.findings();
      json.object(
          () -> {
            json.field("@context", "http://www.w3.org/ns/anno.jsonld");
            json.field("type", "AnnotationPage");
            json.lines("items", findings, this::annotation);
          });
      return json.toString();
    }

    private void annotation(Finding finding) {
      List<Located> targets =
          finding.evidence().stream()
              .flatMap(side -> side.spans().stream().map(span -> new Located(side.article(), span)))
              .toList();
      json.object(
          () -> {
            json.field("id", "urn:readout:" + finding.id());
            json.field("type", "Annotation");
            json.field("motivation", "linking");
            json.object("body", () -> body(finding));
            json.array("target", targets, this::target);
          });
    }

    private void body(Finding finding) {
      json.field("type", "TextualBody").field("format", "text/plain").field("language", "en");
      json.field("value", finding.type().label() + ": " + finding.note());
    }

    private record Located(String article, Span span) {}

    private void target(Located located) {
      Article article = comparison.account(located.article()).article();
      json.object(
          () -> {
            json.field("source", source(article));
            json.array(
                "selector",
                List.of(true, false),
                exact -> selector(article, located.span(), exact));
          });
    }

    private void selector(Article article, Span span, boolean byPosition) {
      String text = article.text();
      json.object(
          () -> {
            if (byPosition) {
              CodePoints of = points.computeIfAbsent(article.id(), id -> new CodePoints(text));
              json.field("type", "TextPositionSelector");
              json.field("start", of.before(span.start())).field("end", of.before(span.end()));
            } else {
              json.field("type", "TextQuoteSelector").field("exact", span.of(text));
              json.field(
                  "prefix", text.substring(Math.max(0, span.start() - AROUND), span.start()));
              int end = Math.min(text.length(), span.end() + AROUND);
              json.field("suffix", text.substring(span.end(), end));
            }
          });
    }

    private static String source(Article article) {
      return Objects.requireNonNullElseGet(
          article.metadata().url(), () -> "urn:sha256:" + JsonParts.sha256(article.text()));
    }
  }
}
