package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/** Propositions gathered by average linkage, so that a chain of likenesses makes no blob. */
final class Groups {
  private final Map<Integer, List<Proposition>> groupOf = new TreeMap<>();
  private final ToDoubleBiFunction<Proposition, Proposition> likeness;
  private final BiPredicate<Proposition, Proposition> apart;

  Groups(ToDoubleBiFunction<Proposition, Proposition> likeness) {
    this(likeness, (a, b) -> false);
  }

  /**
   * @param apart which two of unlike articles no group may hold
   */
  Groups(
      ToDoubleBiFunction<Proposition, Proposition> likeness,
      BiPredicate<Proposition, Proposition> apart) {
    this.likeness = likeness;
    this.apart = apart;
  }

  /** Joins the groups of two propositions when their mean likeness reaches a floor. */
  void join(Proposition a, Proposition b, double floor) {
    List<Proposition> left = groupOf.computeIfAbsent(a.index(), i -> new ArrayList<>(List.of(a)));
    List<Proposition> right = groupOf.computeIfAbsent(b.index(), i -> new ArrayList<>(List.of(b)));
    if (!left.contains(b) && mean(left, right) >= floor && mayMeet(left, right)) {
      left.addAll(right);
      right.forEach(member -> groupOf.put(member.index(), left));
    }
  }

  private double mean(List<Proposition> left, List<Proposition> right) {
    double sum = 0;
    int pairs = 0;
    for (Proposition a : left) {
      for (Proposition b : right) {
        if (a.article() != b.article()) {
          sum += likeness.applyAsDouble(a, b);
          pairs++;
        }
      }
    }
    return pairs == 0 ? 1 : sum / pairs;
  }

  private boolean mayMeet(List<Proposition> left, List<Proposition> right) {
    return left.stream()
        .noneMatch(
            a -> right.stream().anyMatch(b -> a.article() != b.article() && apart.test(a, b)));
  }

  /** The groups of two and more, in the order of the texts. */
  List<List<Proposition>> all() {
    Set<List<Proposition>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<List<Proposition>> all = new ArrayList<>();
    for (List<Proposition> group : groupOf.values()) {
      if (group.size() > 1 && seen.add(group)) {
        List<Proposition> ordered = new ArrayList<>(group);
        ordered.sort(Comparator.comparingInt(Proposition::index));
        all.add(ordered);
      }
    }
    return all;
  }
}
