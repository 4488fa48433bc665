package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.core.comparison.Finding.Nearest;
import org.readout.core.speaker.Speaker;
import org.readout.core.story.Copies;

/**
 * What a single witness tells: a fact with names, numbers or words of its own to which nothing in
 * the other reports comes close. The nearest passages stand as proof of the search.
 */
final class Alone {
  private static final double SAME = 0.35;
  private static final double LIKE = 0.62;

  /** A fact with this many names of its own is shared only by what is nearly the same. */
  private static final int NEW_NAMES = 2;

  private static final double LIKE_WITH_NEW_NAMES = 0.75;
  private static final int LEAST_STEMS = 4;
  private static final int LEAST_STATED = 3;
  private static final int MOST_FOR_ARTICLE = 16;

  private final List<Proposition> propositions;

  /** For each proposition the pairs with which it comes near one of another report. */
  private final Map<Integer, List<Alignment>> near = new HashMap<>();

  private final Copies copies;
  private final Set<Integer> taken = new HashSet<>();
  private final Set<Integer> quoted = new HashSet<>();

  Alone(
      List<Proposition> propositions,
      Alignments alignments,
      Copies copies,
      List<Draft> othersFindings) {
    this.propositions = propositions;
    this.copies = copies;
    for (Alignment pair : alignments.all()) {
      if (pair.acrossArticles() && (pair.cosine() >= LIKE || pair.sameness() >= SAME)) {
        near.computeIfAbsent(pair.left().index(), index -> new ArrayList<>()).add(pair);
        near.computeIfAbsent(pair.right().index(), index -> new ArrayList<>()).add(pair);
      }
    }
    for (Draft draft : othersFindings) {
      boolean shared =
          switch (draft.type()) {
            case AGREEMENT, QUOTE_VARIANT, UPDATE -> true;
            case CONFLICT, ONLY, SILENCE, COMMITMENT, COPY -> false;
          };
      if (shared) {
        draft.propositions().forEach(p -> taken.add(p.index()));
      }
      if (draft.type() == Finding.Type.QUOTE_VARIANT) {
        draft.propositions().forEach(p -> quoted.add(p.index()));
      }
    }
  }

  List<Draft> findings() {
    Map<String, List<Draft>> byArticle =
        propositions.parallelStream()
            .filter(proposition -> tells(proposition) && isAlone(proposition))
            .map(this::finding)
            .collect(
                Collectors.groupingBy(Alone::article, LinkedHashMap::new, Collectors.toList()));
    List<Draft> all = new ArrayList<>();
    byArticle.values().forEach(drafts -> all.addAll(best(drafts)));
    return all;
  }

  private static String article(Draft draft) {
    return draft.propositions().getFirst().articleId();
  }

  /** The worthiest of one article, none of them told twice. */
  private static List<Draft> best(List<Draft> drafts) {
    List<Draft> best = new ArrayList<>();
    drafts.stream()
        .sorted(Comparator.comparingDouble(Draft::confidence).reversed())
        .filter(draft -> best.size() < MOST_FOR_ARTICLE && best.stream().noneMatch(draft::repeats))
        .forEach(best::add);
    return best;
  }

  private static boolean tells(Proposition proposition) {
    boolean nested = proposition.statement() != null && proposition.statement().parent() != null;
    return !nested
        && proposition.stems().size() >= (proposition.isNarrated() ? LEAST_STEMS : LEAST_STATED)
        && (!proposition.isNarrated() || weight(proposition) > 0);
  }

  private boolean isAlone(Proposition proposition) {
    if (quoted.contains(proposition.index())) {
      return false;
    }
    if (own(proposition).size() >= NEW_NAMES) {
      return isUnlikeAll(proposition, 1.0, LIKE_WITH_NEW_NAMES);
    }
    return !taken.contains(proposition.index()) && isUnlikeAll(proposition, SAME, LIKE);
  }

  private boolean isUnlikeAll(Proposition proposition, double same, double like) {
    return near.getOrDefault(proposition.index(), List.of()).stream()
        .filter(pair -> isElsewhere(proposition, pair.other(proposition)))
        .allMatch(pair -> pair.cosine() < like && pair.sameness() < same);
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
    double confidence = Math.clamp(0.5 * worth(proposition) + 0.45 * (1 - closest), 0.05, 0.95);
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

  /** In [0, 1]: a named speaker, names that no other report has, amounts and days. */
  private double worth(Proposition proposition) {
    int amounts = proposition.quantities().size() + proposition.days().size();
    double worth =
        (isNamed(proposition) ? 0.3 : 0)
            + 0.2 * Math.min(2, own(proposition).size())
            + 0.1 * Math.min(3, amounts);
    return Math.min(1, worth);
  }

  /** The names, of persons spoken of and of the speaker, that no other report has. */
  private Set<String> own(Proposition proposition) {
    Set<String> own = new HashSet<>(proposition.names());
    if (isNamed(proposition)
        && propositions.stream().noneMatch(p -> isVoiceElsewhere(proposition, p))) {
      own.addAll(proposition.holderNames());
    }
    own.removeIf(
        name -> propositions.stream().anyMatch(p -> has(p, name) && isElsewhere(proposition, p)));
    return own;
  }

  private static boolean has(Proposition proposition, String name) {
    return proposition.stems().contains(name) || proposition.holderNames().contains(name);
  }

  private boolean isVoiceElsewhere(Proposition proposition, Proposition other) {
    return isElsewhere(proposition, other) && proposition.sameVoice(other);
  }

  private static boolean isNamed(Proposition proposition) {
    return proposition.statement() != null
        && proposition
            .account()
            .speaker(proposition.statement())
            .filter(speaker -> speaker.type() == Speaker.Type.PERSON)
            .isPresent();
  }

  private List<Nearest> nearest(Proposition proposition) {
    Map<Integer, Nearest> closest = new LinkedHashMap<>();
    for (Proposition other : propositions) {
      if (other.article() != proposition.article()) {
        double score = other.cosine(proposition);
        closest.merge(
            other.article(),
            new Nearest(other.articleId(), other.extent(), score),
            (a, b) -> a.score() >= b.score() ? a : b);
      }
    }
    return List.copyOf(closest.values());
  }
}
