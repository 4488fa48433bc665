package org.readout.core.comparison;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The two sides say opposite words of one thing: open and shut. */
final class OppositeRule implements ClashRule {
  private static final double LIKE = 0.5;
  private static final double COMMON = 0.15;

  private static final Set<String> SCALES =
      Lexicon.stems(
          "rise raise increase fall cut decrease gain lose strengthen weaken better worse");

  /** The share of the words around two opposites that both have, of the poorer side. */
  private static final double AROUND = 0.5;

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    if (alignment.opposed().isEmpty()
        || alignment.sameVoice()
        || isWished(alignment.left())
        || isWished(alignment.right())
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

  /** What is wanted or believed is not told of what is. */
  private static boolean isWished(Proposition proposition) {
    return proposition.attitude() == Proposition.Attitude.HOLDS;
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
        .filter(left -> left.stems().contains(one) && !left.stems().contains(other))
        .anyMatch(
            left ->
                alignment.right().clauses().stream()
                    .filter(right -> right.stems().contains(other))
                    .filter(right -> !right.stems().contains(one))
                    .filter(right -> mayBeOfOneThing(left, one, right, other))
                    .anyMatch(
                        right ->
                            areOfOneSubject(before(left, one), before(right, other), names)
                                || areAlike(
                                    around(left, one, names),
                                    around(right, other, names),
                                    salience)));
  }

  private static Set<String> around(Clause clause, String stem, Set<String> names) {
    Set<String> around = new TreeSet<>(clause.stems());
    around.remove(stem);
    around.removeAll(names);
    return around;
  }

  /** The word just before one of a clause, nothing where it is the first. */
  private static String before(Clause clause, String stem) {
    String before = "";
    for (String each : clause.stems()) {
      if (each.equals(stem)) {
        return before;
      }
      before = each;
    }
    return before;
  }

  /** What rises and what falls are many things; there the same word must go before both. */
  private static boolean mayBeOfOneThing(Clause left, String one, Clause right, String other) {
    return !SCALES.contains(one)
        || !SCALES.contains(other)
        || (!before(left, one).isEmpty() && before(left, one).equals(before(right, other)));
  }

  private static boolean areOfOneSubject(String left, String right, Set<String> names) {
    return left.equals(right) && names.contains(left);
  }

  private static boolean areAlike(Set<String> left, Set<String> right, Salience salience) {
    Set<String> shared = new TreeSet<>(left);
    shared.retainAll(right);
    double poorer = Math.min(salience.of(left), salience.of(right));
    return !shared.isEmpty() && salience.of(shared) >= AROUND * poorer;
  }
}
