package org.readout.core.story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says why an article is in its story: what it shares with the nearest article there. */
final class Reasons {
  private static final int MOST_NAMED = 4;

  private final Graph graph;
  private final List<?> storyOf;

  /**
   * @param storyOf by place, in whatever way stories are told apart
   */
  Reasons(Graph graph, List<?> storyOf) {
    this.graph = graph;
    this.storyOf = storyOf;
  }

  String why(int place) {
    Optional<Pair> inside = nearest(place, true);
    Optional<Pair> outside = nearest(place, false);
    if (inside.isPresent()) {
      return "with " + shown(inside.get(), place);
    }
    return outside.isPresent() ? "alone; nearest is " + shown(outside.get(), place) : "alone";
  }

  private Optional<Pair> nearest(int place, boolean inside) {
    return graph.pairsOf(place).stream()
        .filter(pair -> storyOf.get(pair.other(place)).equals(storyOf.get(place)) == inside)
        .max(
            Comparator.<Pair>comparingDouble(pair -> pair.score)
                .thenComparingInt(pair -> -pair.other(place)));
  }

  private String shown(Pair pair, int place) {
    Entry other = graph.entry(pair.other(place));
    StringBuilder shown = new StringBuilder(other.outline().article().id());
    List<String> names = shared(graph.entry(place), other, true);
    List<String> words = shared(graph.entry(place), other, false);
    if (!names.isEmpty()) {
      shown.append("; names ").append(String.join(", ", names));
    }
    if (!words.isEmpty()) {
      shown.append("; words ").append(String.join(", ", words));
    }
    shown.append(String.format(Locale.ROOT, "; similarity %.2f", pair.similarity));
    days(graph.entry(place), other).ifPresent(days -> shown.append("; ").append(days));
    return shown.toString();
  }

  private static Optional<String> days(Entry a, Entry b) {
    if (a.outline().published() == null || b.outline().published() == null) {
      return Optional.empty();
    }
    long days = Math.abs(ChronoUnit.DAYS.between(a.outline().published(), b.outline().published()));
    return Optional.of(days == 0 ? "same day" : days == 1 ? "1 day apart" : days + " days apart");
  }

  /** The shared terms of most weight, as first written. */
  private List<String> shared(Entry a, Entry b, boolean names) {
    List<Integer> terms = new ArrayList<>();
    for (int i = 0; i < a.terms().length; i++) {
      if (a.isLeadName(i) == names && b.has(a.terms()[i])) {
        terms.add(a.terms()[i]);
      }
    }
    Vocabulary vocabulary = graph.vocabulary();
    return terms.stream()
        .sorted(
            Comparator.<Integer>comparingDouble(term -> -vocabulary.weight(term))
                .thenComparing(vocabulary::written))
        .limit(MOST_NAMED)
        .map(vocabulary::written)
        .toList();
  }
}
