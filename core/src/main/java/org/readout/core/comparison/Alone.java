package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.core.comparison.Finding.Nearest;
import org.readout.core.story.Copies;

/**
 * What a single witness tells: a fact with names, numbers or words of its own to which nothing in
 * the other reports comes close. The nearest passages stand as proof of the search.
 */
final class Alone {
  private static final double SAME = 0.35;
  private static final double LIKE = 0.62;
  private static final int LEAST_STEMS = 4;
  private static final int MOST_FOR_ARTICLE = 16;

  private final List<Proposition> propositions;
  private final Alignments alignments;
  private final Copies copies;
  private final Set<Integer> taken = new HashSet<>();

  Alone(
      List<Proposition> propositions,
      Alignments alignments,
      Copies copies,
      List<Draft> othersFindings) {
    this.propositions = propositions;
    this.alignments = alignments;
    this.copies = copies;
    for (Draft draft : othersFindings) {
      if (draft.type() == Finding.Type.SILENCE || draft.type() == Finding.Type.COMMITMENT) {
        continue;
      }
      draft.propositions().forEach(p -> taken.add(p.index()));
    }
  }

  List<Draft> findings() {
    Map<String, List<Draft>> byArticle = new LinkedHashMap<>();
    for (Proposition proposition : propositions) {
      if (tells(proposition) && isAlone(proposition)) {
        byArticle
            .computeIfAbsent(proposition.articleId(), id -> new ArrayList<>())
            .add(finding(proposition));
      }
    }
    List<Draft> all = new ArrayList<>();
    for (List<Draft> drafts : byArticle.values()) {
      drafts.stream()
          .sorted(Comparator.comparingDouble(Draft::confidence).reversed())
          .limit(MOST_FOR_ARTICLE)
          .forEach(all::add);
    }
    return all;
  }

  private static boolean tells(Proposition proposition) {
    boolean nested = proposition.statement() != null && proposition.statement().parent() != null;
    return !nested
        && proposition.stems().size() >= LEAST_STEMS
        && (!proposition.isNarrated() || weight(proposition) > 0);
  }

  private boolean isAlone(Proposition proposition) {
    if (taken.contains(proposition.index())) {
      return false;
    }
    for (Proposition other : propositions) {
      if (isElsewhere(proposition, other)
          && (alignments.sameness(proposition, other) >= SAME
              || proposition.cosine(other) >= LIKE)) {
        return false;
      }
    }
    return true;
  }

  private boolean isElsewhere(Proposition proposition, Proposition other) {
    return other.article() != proposition.article()
        && !(copies.areOneWitness(proposition.articleId(), other.articleId())
            && proposition.cosine(other) < 0.99);
  }

  /** How much a fact has that a reader would note: names and amounts, days. */
  private static int weight(Proposition proposition) {
    return proposition.names().size()
        + 2 * proposition.quantities().size()
        + proposition.days().size();
  }

  private Draft finding(Proposition proposition) {
    List<Nearest> nearest = nearest(proposition);
    double closest = nearest.stream().mapToDouble(Nearest::score).max().orElse(0);
    double worth = Math.min(1, (weight(proposition) + (proposition.isNarrated() ? 0 : 2)) / 6.0);
    double confidence = Math.clamp(0.35 * worth + 0.6 * (1 - closest), 0.05, 0.95);
    String who =
        proposition.isNarrated()
            ? Phrase.outlet(proposition)
            : Phrase.outlet(proposition) + ", from " + Phrase.holder(proposition);
    Draft draft =
        Draft.of(
            Finding.Type.ONLY,
            proposition.isNarrated() ? "narrated" : "stated",
            confidence,
            "no counterpart",
            "Only " + who + ": " + Phrase.cut(proposition.words()),
            List.of(proposition),
            p -> null);
    return draft.withNearest(nearest);
  }

  private List<Nearest> nearest(Proposition proposition) {
    Map<Integer, Proposition> closest = new LinkedHashMap<>();
    for (Proposition other : propositions) {
      if (other.article() != proposition.article()) {
        closest.merge(
            other.article(),
            other,
            (a, b) -> a.cosine(proposition) >= b.cosine(proposition) ? a : b);
      }
    }
    return closest.values().stream()
        .map(other -> new Nearest(other.articleId(), other.extent(), other.cosine(proposition)))
        .toList();
  }
}
