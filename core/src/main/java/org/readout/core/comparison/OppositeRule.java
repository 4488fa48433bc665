package org.readout.core.comparison;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The two sides say opposite words of one thing: open and shut. */
final class OppositeRule implements ClashRule {
  private static final double LIKE = 0.5;
  private static final double COMMON = 0.15;

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    if (alignment.opposed().isEmpty()
        || alignment.sameVoice()
        || (alignment.left().isNarrated() && alignment.right().isNarrated())
        || alignment.opposed().stream().noneMatch(pair -> areOfOne(alignment, pair))) {
      return Optional.empty();
    }
    String pair = alignment.opposed().getFirst();
    return Optional.of(
        new Clash(
            alignment,
            "negation",
            "opposites " + pair,
            Math.clamp(0.3 + 0.5 * alignment.cosine(), 0, 0.9),
            null,
            null,
            Margin.likeness(alignment, LIKE),
            Margin.overlap(alignment, COMMON)));
  }

  /** Whether the clauses of two opposite words share another word, and not just a name. */
  private static boolean areOfOne(Alignment alignment, String pair) {
    int slash = pair.indexOf('/');
    Set<String> shared = around(alignment.left(), pair.substring(0, slash));
    shared.retainAll(around(alignment.right(), pair.substring(slash + 1)));
    return !shared.isEmpty();
  }

  private static Set<String> around(Proposition proposition, String stem) {
    Set<String> around = new TreeSet<>();
    proposition.clauses().stream()
        .filter(clause -> clause.stems().contains(stem))
        .forEach(clause -> around.addAll(clause.stems()));
    around.removeAll(proposition.names());
    return around;
  }
}
