package org.readout.core.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.core.article.Article;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;
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
    private final Map<String, JsonParts> parts = new HashMap<>();

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
      Span span = located.span();
      json.object(
          () -> {
            json.field("source", source(article));
            json.array(
                "selector",
                List.<Runnable>of(() -> position(article, span), () -> quotation(article, span)),
                json::object);
          });
    }

    private void position(Article article, Span span) {
      json.field("type", "TextPositionSelector");
      parts.computeIfAbsent(article.id(), id -> new JsonParts(json, article.text())).range(span);
    }

    private void quotation(Article article, Span span) {
      String text = article.text();
      int from = whole(text, Math.max(0, span.start() - AROUND));
      int to = whole(text, Math.min(text.length(), span.end() + AROUND));
      json.field("type", "TextQuoteSelector").field("exact", span.of(text));
      json.field("prefix", text.substring(from, span.start()));
      json.field("suffix", text.substring(span.end(), to));
    }

    /** The offset, or the one before where it would part a surrogate pair. */
    private static int whole(String text, int offset) {
      boolean parted =
          offset > 0
              && offset < text.length()
              && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
      return parted ? offset - 1 : offset;
    }

    private static String source(Article article) {
      return Objects.requireNonNullElseGet(
          article.metadata().url(), () -> "urn:sha256:" + Digest.hex(article.text()));
    }
  }
}
