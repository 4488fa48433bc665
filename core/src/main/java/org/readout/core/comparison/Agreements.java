package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.core.story.Copies;

/**
 * What several articles tell alike. A quotation of one speaker that two of them give in unlike
 * words is a quote variant.
 */
final class Agreements {
  private static final double STATED = 0.28;

  /** What reports tell in their own voice must be nearly the same to count. */
  private static final double NARRATED = 0.7;

  private static final double HALF_NARRATED = 0.4;

  private static final double LIKE_WORDING = 0.6;
  private static final double LIKE_MEANING = 0.5;

  /** Below it, two wordings of one remark are likely two translations or retellings. */
  private static final double NEAR_WORDING = 0.8;

  /** What tells the same as another is nearly the likest there, seen from both. */
  private static final double NEAR_BEST = 0.9;

  private static final double LIKE_TRANSLATION = 0.85;

  private final Alignments alignments;
  private final Copies copies;

  Agreements(Alignments alignments, Copies copies) {
    this.alignments = alignments;
    this.copies = copies;
  }

  /** Two passages that are told nearly alike, and in what they differ. */
  record Apart(Alignment pair, Distinction by) {}

  /** The groups of propositions that tell the same, each from two articles at least. */
  List<List<Proposition>> groups(Distinctions distinctions) {
    List<Alignment> pairs =
        alignments.all().stream()
            .filter(Alignment::acrossArticles)
            .filter(Agreements::isLike)
            .filter(pair -> !distinctions.keepApart(pair))
            .sorted(Comparator.comparingDouble(Alignment::sameness).reversed())
            .toList();
    Map<List<Integer>, Double> best = new HashMap<>();
    for (Alignment pair : pairs) {
      best.merge(key(pair.left(), pair.right()), pair.sameness(), Math::max);
      best.merge(key(pair.right(), pair.left()), pair.sameness(), Math::max);
    }
    Groups groups =
        new Groups(alignments::sameness, (a, b) -> distinctions.exclude(alignments.of(a, b)));
    for (Alignment pair : pairs) {
      double floor =
          NEAR_BEST
              * Math.max(
                  best.getOrDefault(key(pair.left(), pair.right()), 0.0),
                  best.getOrDefault(key(pair.right(), pair.left()), 0.0));
      if (pair.sameness() >= floor) {
        groups.join(pair.left(), pair.right(), STATED);
      }
    }
    return groups.all();
  }

  /** What would be told alike but for a distinction, the likest first. */
  List<Apart> apart(Distinctions distinctions) {
    return alignments.all().stream()
        .filter(pair -> pair.acrossArticles() && isLike(pair))
        .sorted(Comparator.comparingDouble(Alignment::sameness).reversed())
        .flatMap(pair -> distinctions.worthTelling(pair).map(d -> new Apart(pair, d)).stream())
        .toList();
  }

  private static List<Integer> key(Proposition proposition, Proposition other) {
    return List.of(proposition.index(), other.article());
  }

  private static boolean isLike(Alignment pair) {
    boolean narrated = pair.left().isNarrated() && pair.right().isNarrated();
    double least = pair.betweenStatements() ? STATED : narrated ? NARRATED : HALF_NARRATED;
    return pair.sameness() >= least;
  }

  List<Draft> of(List<List<Proposition>> groups) {
    List<Draft> drafts = new ArrayList<>();
    for (List<Proposition> group : groups) {
      List<Proposition> remark = remark(group);
      List<Proposition> rest =
          group.stream().filter(p -> remark.stream().noneMatch(p::overlaps)).toList();
      if (!remark.isEmpty()) {
        drafts.add(variant(remark));
      }
      if (rest.stream().map(Proposition::article).distinct().count() > 1) {
        drafts.add(agreement(rest));
      }
    }
    return drafts;
  }

  /** The quotations of one remark in unlike words, one from each article; or none. */
  private static List<Proposition> remark(List<Proposition> group) {
    List<Proposition> quoted = group.stream().filter(Proposition::isQuoted).toList();
    Proposition first = null;
    double best = 0;
    for (Proposition a : quoted) {
      for (Proposition b : quoted) {
        if (isVariant(a, b) && closeness(a, b) > best) {
          best = closeness(a, b);
          first = a.index() < b.index() ? a : b;
        }
      }
    }
    return first == null ? List.of() : eachArticles(first, quoted);
  }

  private static List<Proposition> eachArticles(Proposition first, List<Proposition> quoted) {
    Map<Integer, Proposition> chosen = new TreeMap<>();
    chosen.put(first.article(), first);
    for (Proposition other : quoted) {
      if (other.article() != first.article() && isOneRemark(first, other)) {
        chosen.merge(
            other.article(), other, (a, b) -> closeness(first, a) >= closeness(first, b) ? a : b);
      }
    }
    return List.copyOf(chosen.values());
  }

  private static double closeness(Proposition a, Proposition b) {
    return a.wording(b).containment() + a.cosine(b);
  }

  private Draft variant(List<Proposition> remark) {
    Proposition first = remark.getFirst();
    Proposition other =
        remark.stream().filter(p -> isVariant(first, p)).findFirst().orElse(remark.getLast());
    Wording wording = first.wording(other);
    boolean translation = wording.containment() < NEAR_WORDING;
    String kind = translation ? "translation" : wording.changesMeaning() ? "meaning" : "wording";
    return Draft.of(
            Finding.Type.QUOTE_VARIANT,
            kind,
            confidence(remark),
            "quote-variant",
            variantNote(first, other, kind),
            remark,
            p -> null)
        .withAbout(Phrase.start(other));
  }

  private Draft agreement(List<Proposition> group) {
    return Draft.of(
        Finding.Type.AGREEMENT,
        group.stream().allMatch(Proposition::isNarrated) ? "narrated" : "stated",
        confidence(group),
        "same-claim",
        note(group),
        group,
        p -> null);
  }

  private static boolean isVariant(Proposition first, Proposition other) {
    return first.article() != other.article()
        && !first.bare().equals(other.bare())
        && isOneRemark(first, other);
  }

  private static boolean isOneRemark(Proposition first, Proposition other) {
    return first.sameVoice(other)
        && ((first.wording(other).containment() >= LIKE_WORDING
                && first.cosine(other) >= LIKE_MEANING
                && sharesHalf(first, other))
            || first.sharesQuotation(other)
            || first.cosine(other) >= LIKE_TRANSLATION);
  }

  private static boolean sharesHalf(Proposition first, Proposition other) {
    long shared = first.stems().stream().filter(other.stems()::contains).count();
    return 2 * shared >= Math.min(first.stems().size(), other.stems().size());
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
