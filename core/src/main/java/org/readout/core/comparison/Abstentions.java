package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.core.comparison.Agreements.Apart;

/** What was looked at as a clash and not called, nearest to a call first. */
final class Abstentions {
  private static final int MOST = 20;

  private Abstentions() {}

  static List<Abstention> of(List<Clash> uncalled, List<Twin> undecided, List<Apart> apart) {
    List<Clash> nearest =
        uncalled.stream()
            .filter(clash -> clash.margins().stream().allMatch(Margin::isNear))
            .sorted(Comparator.comparingDouble(Clash::slack).reversed())
            .limit(MOST)
            .toList();
    List<Abstention> abstentions = new ArrayList<>();
    nearest.stream().map(Abstentions::uncalled).forEach(abstentions::add);
    undecided.stream()
        .filter(twin -> apart.stream().noneMatch(one -> isOf(twin, one.pair())))
        .limit(MOST)
        .map(Abstentions::undecided)
        .forEach(abstentions::add);
    apart.stream()
        .filter(one -> nearest.stream().noneMatch(clash -> clash.alignment().equals(one.pair())))
        .limit(MOST)
        .map(Abstentions::apart)
        .forEach(abstentions::add);
    return abstentions;
  }

  private static boolean isOf(Twin twin, Alignment pair) {
    return twin.has(pair.left()) && twin.has(pair.right());
  }

  private static Abstention uncalled(Clash clash) {
    Proposition left = clash.alignment().left();
    Proposition right = clash.alignment().right();
    String why = "The two may speak of different things: too little alike for the rule.";
    return new Abstention(
        clash.kind(),
        clash.rule(),
        why,
        Reasons.narrowest(clash.margins()),
        List.of(left.evidence(clash.left(), null), right.evidence(clash.right(), null)));
  }

  private static Abstention apart(Apart apart) {
    return new Abstention(
        apart.by().kind(),
        "told nearly alike",
        apart.by().why(),
        List.of(),
        List.of(
            apart.pair().left().evidence(null, null), apart.pair().right().evidence(null, null)));
  }

  private static Abstention undecided(Twin twin) {
    return new Abstention(
        "wording",
        "one sentence, unlike words",
        "Nearly one sentence, but nobody can tell what the words that differ bear on.",
        List.of(),
        List.of(twin.left().evidence(), twin.right().evidence()));
  }
}
