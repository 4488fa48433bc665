package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.readout.core.statement.Statement;
import org.readout.core.story.Copies;
import org.readout.core.text.Folding;

/**
 * What several articles tell alike. A quotation of one speaker that two of them give in unlike
 * words is a quote variant.
 */
final class Agreements {
  private static final double STATED = 0.4;

  /** What reports tell in their own voice must be nearly the same to count. */
  private static final double NARRATED = 0.7;

  private static final double LIKE_WORDING = 0.45;
  private static final double LIKE_TRANSLATION = 0.8;

  private final Alignments alignments;
  private final Copies copies;

  Agreements(Alignments alignments, Copies copies) {
    this.alignments = alignments;
    this.copies = copies;
  }

  /** The groups of propositions that tell the same, each from two articles at least. */
  List<List<Proposition>> groups() {
    List<Alignment> pairs =
        alignments.all().stream()
            .filter(Alignment::acrossArticles)
            .filter(Agreements::isSame)
            .sorted(Comparator.comparingDouble(Alignment::sameness).reversed())
            .toList();
    Groups groups = new Groups(alignments::sameness);
    pairs.forEach(pair -> groups.join(pair.left(), pair.right(), STATED / 2));
    return groups.all();
  }

  private static boolean isSame(Alignment pair) {
    if (!pair.opposed().isEmpty()) {
      return false;
    }
    return pair.sameness() >= (pair.betweenStatements() ? STATED : NARRATED);
  }

  List<Draft> of(List<List<Proposition>> groups) {
    List<Draft> drafts = new ArrayList<>();
    for (List<Proposition> group : groups) {
      drafts.add(finding(group));
    }
    return drafts;
  }

  private Draft finding(List<Proposition> group) {
    List<Proposition> quoted = group.stream().filter(Agreements::isQuoted).toList();
    Proposition first = quoted.isEmpty() ? group.getFirst() : quoted.getFirst();
    Proposition variant =
        quoted.stream().filter(other -> isVariant(first, other)).findFirst().orElse(null);
    double confidence = confidence(group);
    if (variant != null) {
      Wording wording = wording(first, variant);
      boolean translation = wording.likeness() < LIKE_WORDING;
      String kind = wording.changesMeaning() ? "meaning" : translation ? "translation" : "wording";
      return Draft.of(
          Finding.Type.QUOTE_VARIANT,
          kind,
          confidence,
          "quote-variant",
          variantNote(first, variant, kind),
          group,
          p -> null);
    }
    return Draft.of(
        Finding.Type.AGREEMENT,
        group.stream().allMatch(Proposition::isNarrated) ? "narrated" : "stated",
        confidence,
        "same-claim",
        note(group),
        group,
        p -> null);
  }

  private static boolean isQuoted(Proposition proposition) {
    return proposition.statement() != null
        && (proposition.statement().kind() == Statement.Kind.DIRECT
            || proposition.statement().kind() == Statement.Kind.MIXED);
  }

  private static boolean isVariant(Proposition first, Proposition other) {
    if (first.article() == other.article()
        || bare(first).equals(bare(other))
        || first.holder() == null
        || !first.holder().equals(other.holder())) {
      return false;
    }
    return wording(first, other).likeness() >= LIKE_WORDING
        || first.cosine(other) >= LIKE_TRANSLATION;
  }

  private static Wording wording(Proposition a, Proposition b) {
    return Wording.of(a.account().text(), a.spans(), b.account().text(), b.spans());
  }

  private static String bare(Proposition proposition) {
    return Folding.key(proposition.words()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private double confidence(List<Proposition> group) {
    double sum = 0;
    int pairs = 0;
    for (Proposition a : group) {
      for (Proposition b : group) {
        if (a.article() < b.article()) {
          sum += alignments.sameness(a, b);
          pairs++;
        }
      }
    }
    return Math.clamp(pairs == 0 ? 0.5 : sum / pairs, 0.05, 0.99);
  }

  private String note(List<Proposition> group) {
    String who = Phrase.list(group.stream().map(Phrase::outlet).toList());
    int witnesses = copies.witnesses(group.stream().map(Proposition::articleId).toList());
    String counted =
        witnesses == 1 ? who + " have one source between them" : who + " tell the same";
    return String.format(Locale.ROOT, "%s: %s.", counted, Phrase.of(group));
  }

  private static String variantNote(Proposition first, Proposition other, String kind) {
    String how =
        switch (kind) {
          case "meaning" -> "in words that differ in meaning";
          case "translation" -> "in two translations or retellings";
          default -> "in slightly different words";
        };
    return Phrase.outlet(first)
        + " and "
        + Phrase.outlet(other)
        + " quote one remark of "
        + Phrase.holder(first)
        + " "
        + how
        + ".";
  }
}
