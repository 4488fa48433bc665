package org.readout.core.comparison;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Span;

/**
 * Something a careful reader of all the articles would point out.
 *
 * @param id unique in its comparison
 * @param kind what a finding of this type turns on, such as {@code number} or {@code acceptance}
 * @param about the matter, in a short phrase taken from the text
 * @param confidence in (0, 1]
 * @param rule the rule that decided
 * @param note one sentence for the reader
 * @param evidence what it rests on, in the order of the articles
 * @param nearest for {@link Type#ONLY}, the passages of the other articles that come closest
 */
public record Finding(
    String id,
    Type type,
    String kind,
    String about,
    double confidence,
    String rule,
    String note,
    List<Evidence> evidence,
    List<Nearest> nearest) {

  public Finding {
    evidence = List.copyOf(evidence);
    nearest = List.copyOf(nearest);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding without evidence: " + id);
    }
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence out of (0, 1]: " + confidence);
    }
  }

  /** In the order a reader wants them. */
  public enum Type {
    CONFLICT,
    QUOTE_VARIANT,
    UPDATE,
    AGREEMENT,
    ONLY,
    SILENCE,
    COMMITMENT,
    COPY;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One article's side.
   *
   * @param article the article's id
   * @param statement the id of the statement, or null where the report itself tells
   * @param value what fills the slot in question, such as {@code 3.2 km3} or {@code denies}
   */
  public record Evidence(
      String article, @Nullable String statement, List<Span> spans, @Nullable String value) {

    public Evidence {
      spans = List.copyOf(spans);
      if (spans.isEmpty()) {
        throw new IllegalArgumentException("evidence without a span in " + article);
      }
    }
  }

  /**
   * The passage of another article that comes closest, as proof of search.
   *
   * @param score cosine in [-1, 1]
   */
  public record Nearest(String article, Span span, double score) {}
}
