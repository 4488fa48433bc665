package org.readout.core.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.readout.core.story.CopyIndex.Match;

/**
 * Joins the two groups with the highest mean score, over and over, down to a threshold. The mean is
 * over all pairs of members, which keeps stories from chaining; a pair that was never scored counts
 * as {@value #UNSCORED}.
 */
final class Linkage {
  static final double UNSCORED = -5;

  private final double threshold;
  private final List<Group> groups = new ArrayList<>();
  private final PriorityQueue<Join> joins =
      new PriorityQueue<>(
          Comparator.comparingDouble(Join::mean)
              .reversed()
              .thenComparingInt(join -> join.a().first())
              .thenComparingInt(join -> join.b().first()));

  private Linkage(double threshold) {
    this.threshold = threshold;
  }

  static List<List<Integer>> groups(int places, Iterable<Pair> pairs, double threshold) {
    return groups(places, pairs, List.of(), threshold);
  }

  /**
   * The groups of places, each ascending, in the order of their first members.
   *
   * @param copies are in one group whatever their scores
   */
  static List<List<Integer>> groups(
      int places, Iterable<Pair> pairs, List<Match> copies, double threshold) {
    Linkage linkage = new Linkage(threshold);
    for (int i = 0; i < places; i++) {
      linkage.groups.add(new Group(i));
    }
    for (Pair pair : pairs) {
      if (pair.score > UNSCORED) {
        linkage.link(
            linkage.groups.get(pair.early), linkage.groups.get(pair.late), new Link(pair.score, 1));
      }
    }
    copies.forEach(copy -> linkage.unite(copy.early(), copy.late()));
    linkage.run();
    return linkage.groups.stream()
        .filter(group -> !group.gone)
        .map(group -> group.members.stream().sorted().toList())
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private void run() {
    while (!joins.isEmpty()) {
      Join join = joins.remove();
      if (join.isCurrent()) {
        join(join.a(), join.b());
      }
    }
  }

  private void unite(int early, int late) {
    Group a = groups.get(early).current();
    Group b = groups.get(late).current();
    if (!a.equals(b)) {
      join(a, b);
    }
  }

  private void join(Group a, Group b) {
    Group into = a.links.size() >= b.links.size() ? a : b;
    Group from = into.equals(a) ? b : a;
    from.gone = true;
    from.joined = into;
    into.members.addAll(from.members);
    into.links.remove(from);
    from.links.forEach(
        (other, link) -> {
          other.links.remove(from);
          if (!other.equals(into)) {
            Link before = into.links.get(other);
            Link joined = before == null ? link : before.plus(link);
            into.links.put(other, joined);
            other.links.put(into, joined);
          }
        });
    from.links.clear();
    into.links.forEach((other, link) -> offer(into, other, link));
  }

  private void link(Group a, Group b, Link link) {
    a.links.put(b, link);
    b.links.put(a, link);
    offer(a, b, link);
  }

  private void offer(Group a, Group b, Link link) {
    double mean = link.mean(a.members.size() * (double) b.members.size());
    if (mean > threshold) {
      Group early = a.first() < b.first() ? a : b;
      Group late = a.first() < b.first() ? b : a;
      joins.add(new Join(mean, early, late, early.members.size(), late.members.size()));
    }
  }

  private static final class Group {
    final List<Integer> members = new ArrayList<>();
    final Map<Group, Link> links = new HashMap<>();
    private final int first;
    boolean gone;
    private Group joined = this;

    Group(int place) {
      first = place;
      members.add(place);
    }

    /** The group that it is a part of by now. */
    Group current() {
      Group current = this;
      while (current.gone) {
        current = current.joined;
      }
      return current;
    }

    /** Of the member it began with: only to order groups. */
    int first() {
      return first;
    }

    @Override
    public int hashCode() {
      return first;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }
  }

  /** The scored pairs between two groups. */
  private record Link(double sum, int pairs) {
    Link plus(Link other) {
      return new Link(sum + other.sum, pairs + other.pairs);
    }

    double mean(double allPairs) {
      return (sum + UNSCORED * (allPairs - pairs)) / allPairs;
    }
  }

  private record Join(double mean, Group a, Group b, int sizeOfA, int sizeOfB) {
    boolean isCurrent() {
      return !a.gone && !b.gone && a.members.size() == sizeOfA && b.members.size() == sizeOfB;
    }
  }
}
