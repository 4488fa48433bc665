package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the clashes of a story into one conflict for each matter. */
final class Conflicts {
  /** Most specific first: the first rule that finds a clash names it. */
  private static final List<ClashRule> RULES =
      List.of(
          new NumberRule(),
          new DateRule(),
          new DenialRule(),
          new NegationRule(),
          new OppositeRule(),
          new AcceptanceRule(),
          new AccountsRule());

  private final Map<Integer, Integer> parents = new HashMap<>();
  private final Map<Integer, List<Proposition>> groupOf = new HashMap<>();

  private Conflicts(List<List<Proposition>> groups) {
    for (List<Proposition> group : groups) {
      group.forEach(member -> groupOf.put(member.index(), group));
    }
  }

  static List<Clash> clashes(Alignments alignments) {
    List<Clash> clashes = new ArrayList<>();
    for (Alignment alignment : alignments.all()) {
      RULES.stream()
          .flatMap(rule -> rule.judge(alignment, alignments.salience()).stream())
          .findFirst()
          .ifPresent(clashes::add);
    }
    return clashes;
  }

  static List<Draft> of(Alignments alignments, List<List<Proposition>> groups) {
    List<Clash> clashes = clashes(alignments);
    Conflicts conflicts = new Conflicts(groups);
    clashes.forEach(conflicts::join);
    Map<Integer, List<Clash>> matters = new TreeMap<>();
    for (Clash clash : clashes) {
      int root = conflicts.root(clash.alignment().left().index());
      matters.computeIfAbsent(root, r -> new ArrayList<>()).add(clash);
    }
    return matters.values().stream().map(conflicts::finding).toList();
  }

  private void join(Clash clash) {
    int left = clash.alignment().left().index();
    union(left, clash.alignment().right().index());
    for (Proposition side : List.of(clash.alignment().left(), clash.alignment().right())) {
      for (Proposition member : groupOf.getOrDefault(side.index(), List.of())) {
        union(side.index(), member.index());
      }
    }
  }

  private int root(int index) {
    int parent = parents.getOrDefault(index, index);
    return parent == index ? index : root(parent);
  }

  private void union(int a, int b) {
    int left = root(a);
    int right = root(b);
    parents.put(Math.max(left, right), Math.min(left, right));
  }

  private Draft finding(List<Clash> clashes) {
    Clash sharpest =
        clashes.stream().max(Comparator.comparingDouble(Clash::confidence)).orElseThrow();
    Map<Integer, @Nullable String> values = new HashMap<>();
    Set<Proposition> sides = new LinkedHashSet<>();
    for (Clash clash : clashes) {
      sides.add(clash.alignment().left());
      sides.add(clash.alignment().right());
      values.putIfAbsent(clash.alignment().left().index(), clash.left());
      values.putIfAbsent(clash.alignment().right().index(), clash.right());
    }
    for (Proposition side : List.copyOf(sides)) {
      for (Proposition member : groupOf.getOrDefault(side.index(), List.of())) {
        if (sides.add(member)) {
          values.putIfAbsent(member.index(), values.get(side.index()));
        }
      }
    }
    return Draft.of(
        Finding.Type.CONFLICT,
        sharpest.kind(),
        sharpest.confidence(),
        sharpest.rule(),
        note(sharpest),
        List.copyOf(sides),
        p -> values.get(p.index()));
  }

  private static String note(Clash clash) {
    Proposition left = clash.alignment().left();
    Proposition right = clash.alignment().right();
    String one = clash.left() == null ? "“" + Phrase.cut(left.words()) + "”" : clash.left();
    String two = clash.right() == null ? "“" + Phrase.cut(right.words()) + "”" : clash.right();
    boolean reporting = (left.isNarrated() && right.isNarrated()) || clash.alignment().sameHolder();
    String a = reporting ? Phrase.outlet(left) : Phrase.holder(left);
    String b = reporting ? Phrase.outlet(right) : Phrase.holder(right);
    return switch (clash.kind()) {
      case "number", "duration", "date" -> a + " has " + one + ", " + b + " has " + two + ".";
      default ->
          a
              + ": “"
              + Phrase.cut(left.words())
              + "”; "
              + b
              + (right.attitude() == Proposition.Attitude.DENIES ? " denies: “" : ": “")
              + Phrase.cut(right.words())
              + "”.";
    };
  }
}
