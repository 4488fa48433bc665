package org.readout.core.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;

/**
 * The last articles of a stream without end, by which a new one gets its story. Each new one may
 * join, merge and split the stories near it, and those alone: what it changes depends on the
 * articles and stories added before and on nothing else. The articles' ids are what reasons call
 * them by. Not thread-safe.
 */
public final class RecentStories {
  /** A story of more is never split. */
  private static final int MOST_REGROUPED = 400;

  private final long first;
  private final Graph graph = new Graph();
  private final CopyIndex copies = new CopyIndex();
  private final List<Long> storyOf = new ArrayList<>();
  private final Map<Integer, Long> copyOf = new TreeMap<>();
  private final Map<Long, List<Integer>> members = new HashMap<>();
  private final Reasons reasons = new Reasons(graph, storyOf);

  /**
   * @param first the number of the first article to be added
   */
  public RecentStories(long first) {
    this.first = first;
  }

  public int size() {
    return storyOf.size();
  }

  /** Adds the next article of the stream, whose place is known. */
  public void recall(Outline outline, long story, @Nullable Long original) {
    int place = size();
    graph.add(outline);
    copies.add(outline.article());
    enter(place, story);
    if (original != null) {
      copyOf.put(place, original);
    }
  }

  /** Adds the next article of the stream; gives its place, then the others that changed. */
  public List<Placement> add(Outline outline) {
    int place = size();
    List<Pair> found = graph.add(outline);
    enter(place, number(place));
    Set<Integer> changed = regrouped(place, found);
    changed.addAll(reprints(place, copies.add(outline.article())));
    changed.remove(place);
    return Stream.concat(Stream.of(place), changed.stream()).map(this::placement).toList();
  }

  private void enter(int place, long story) {
    storyOf.add(story);
    members.computeIfAbsent(story, none -> new ArrayList<>()).add(place);
  }

  private long number(int place) {
    return first + place;
  }

  private Placement placement(int place) {
    return new Placement(number(place), storyOf.get(place), copyOf.get(place), reasons.why(place));
  }

  private List<Integer> members(long story) {
    return Objects.requireNonNull(members.get(story));
  }

  /** Groups the new article and the stories near it anew; gives those whose place changed. */
  private Set<Integer> regrouped(int place, List<Pair> found) {
    Map<Long, Double> sums = new TreeMap<>();
    Set<Long> near = new TreeSet<>(Set.of(number(place)));
    for (Pair pair : found) {
      long story = storyOf.get(pair.early);
      sums.merge(story, Math.max(pair.score, Linkage.UNSCORED) - Linkage.UNSCORED, Double::sum);
      if (pair.score > Stories.THRESHOLD) {
        near.add(story);
      }
    }
    int all = near.stream().mapToInt(story -> members(story).size()).sum();
    return all > MOST_REGROUPED ? joined(place, sums) : put(near, groups(near));
  }

  /** Puts the new article into the story with the highest mean score. */
  private Set<Integer> joined(int place, Map<Long, Double> sums) {
    Comparator<Long> byMean =
        Comparator.comparingDouble(
            story -> Objects.requireNonNull(sums.get(story)) / members(story).size());
    long best = sums.keySet().stream().max(byMean).orElseThrow();
    double mean = Linkage.UNSCORED + Objects.requireNonNull(sums.get(best)) / members(best).size();
    if (mean <= Stories.THRESHOLD) {
      return new TreeSet<>();
    }
    members.remove(number(place));
    members(best).add(place);
    storyOf.set(place, best);
    return new TreeSet<>(Set.of(place));
  }

  private List<List<Integer>> groups(Set<Long> stories) {
    List<Integer> places =
        stories.stream().flatMap(story -> members(story).stream()).sorted().toList();
    Map<Integer, Integer> at = new HashMap<>();
    places.forEach(place -> at.put(place, at.size()));
    List<Pair> pairs = new ArrayList<>();
    for (int late : places) {
      for (Pair pair : graph.pairsOf(late)) {
        Integer early = at.get(pair.early);
        if (pair.late == late && early != null) {
          Pair inside = new Pair(early, Objects.requireNonNull(at.get(late)));
          inside.score = pair.score;
          pairs.add(inside);
        }
      }
    }
    return Linkage.groups(places.size(), pairs, Stories.THRESHOLD).stream()
        .map(group -> group.stream().map(places::get).toList())
        .toList();
  }

  /** Makes groups the stories in place of those that their members were in. */
  private Set<Integer> put(Set<Long> before, List<List<Integer>> groups) {
    Set<Integer> alone =
        before.stream()
            .filter(this::isAlone)
            .map(s -> members(s).getFirst())
            .collect(Collectors.toSet());
    members.keySet().removeAll(before);
    Set<Integer> changed = new TreeSet<>();
    Set<Long> taken = new HashSet<>();
    Comparator<List<Integer>> largestFirst = Comparator.comparingInt(group -> -group.size());
    for (List<Integer> group : groups.stream().sorted(largestFirst).toList()) {
      long story = name(group, taken);
      taken.add(story);
      members.put(story, new ArrayList<>(group));
      for (int place : group) {
        if (storyOf.set(place, story) != story || alone.contains(place) != isAlone(story)) {
          changed.add(place);
        }
      }
    }
    return changed;
  }

  private boolean isAlone(long story) {
    return story >= first && members(story).size() == 1;
  }

  /** A story that began before the first article keeps its number; its largest part does. */
  private long name(List<Integer> group, Set<Long> taken) {
    return group.stream()
        .map(storyOf::get)
        .filter(story -> story < first && !taken.contains(story))
        .min(Comparator.naturalOrder())
        .orElse(number(group.getFirst()));
  }

  /** Links a new article with what it reprints and what reprints it; gives those it changed. */
  private Set<Integer> reprints(int place, List<CopyIndex.Match> matches) {
    Set<Integer> changed = new TreeSet<>();
    for (CopyIndex.Match match : matches) {
      boolean isOriginal = Copies.isOlder(article(place), article(match.early()));
      int copy = isOriginal ? match.early() : place;
      long original = original(isOriginal ? place : match.early());
      if (!copyOf.containsKey(copy) && original != number(copy)) {
        copyOf.put(copy, original);
        changed.add(copy);
        copyOf.replaceAll((other, of) -> of == number(copy) ? moved(other, original, changed) : of);
      }
    }
    return changed;
  }

  private static long moved(int copy, long original, Set<Integer> changed) {
    changed.add(copy);
    return original;
  }

  private long original(int place) {
    return copyOf.getOrDefault(place, number(place));
  }

  private Article article(int place) {
    return graph.entry(place).outline().article();
  }
}
