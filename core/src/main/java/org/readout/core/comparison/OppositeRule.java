package org.readout.core.comparison;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The two sides say opposite words of one thing: open and shut. */
final class OppositeRule implements ClashRule {
  private static final double LIKE = 0.5;
  private static final double COMMON = 0.15;

  /** The share of the words around two opposites that both have, of the poorer side. */
  private static final double AROUND = 0.5;

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    if (alignment.opposed().isEmpty()
        || alignment.sameVoice()
        || (alignment.left().isNarrated() && alignment.right().isNarrated())) {
      return Optional.empty();
    }
    Optional<String> pair = ofOneThing(alignment, salience);
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Clash(
            alignment,
            "negation",
            "opposites " + pair.get(),
            Math.clamp(0.3 + 0.5 * alignment.cosine(), 0, 0.9),
            null,
            null,
            Margin.likeness(alignment, LIKE),
            Margin.overlap(alignment, COMMON)));
  }

  /** The first opposites that two clauses say of one thing, by the other words of both. */
  static Optional<String> ofOneThing(Alignment alignment, Salience salience) {
    Set<String> names = new TreeSet<>(alignment.left().names());
    names.addAll(alignment.right().names());
    return alignment.opposed().stream()
        .filter(pair -> areOfOne(alignment, pair, names, salience))
        .findFirst();
  }

  private static boolean areOfOne(
      Alignment alignment, String pair, Set<String> names, Salience salience) {
    int slash = pair.indexOf('/');
    String one = pair.substring(0, slash);
    String other = pair.substring(slash + 1);
    return alignment.left().clauses().stream()
        .filter(clause -> clause.stems().contains(one) && !clause.stems().contains(other))
        .anyMatch(
            left ->
                alignment.right().clauses().stream()
                    .filter(right -> right.stems().contains(other))
                    .filter(right -> !right.stems().contains(one))
                    .anyMatch(
                        right ->
                            areAlike(
                                around(left, one, names), around(right, other, names), salience)));
  }

  private static Set<String> around(Clause clause, String stem, Set<String> names) {
    Set<String> around = new TreeSet<>(clause.stems());
    around.remove(stem);
    around.removeAll(names);
    return around;
  }

  private static boolean areAlike(Set<String> left, Set<String> right, Salience salience) {
    Set<String> shared = new TreeSet<>(left);
    shared.retainAll(right);
    double poorer = Math.min(salience.of(left), salience.of(right));
    return !shared.isEmpty() && salience.of(shared) >= AROUND * poorer;
  }
}
