package org.readout.core.comparison;

import java.util.Set;
import java.util.TreeSet;

/**
 * How much of what one side negates the other affirms. Names do not count: that both speak of one
 * person is no clash.
 *
 * @param stems what stands under a negation on the one side only
 * @param share their part in the salience of the negated clause, in [0, 1]
 * @param whole whether they are two at least, or all the clause has, or what there is none of
 */
record Coverage(Set<String> stems, double share, boolean whole) {
  static final Coverage NONE = new Coverage(Set.of(), 0, false);

  /** A clause of common words has at least this salience. */
  private static final double LEAST_SALIENCE = 4;

  /** What a verb that says little adds to its clause. */
  private static final double LIGHT = 2;

  /** The clause of the negating side that the other affirms most of. */
  static Coverage of(Proposition negating, Proposition other, Salience salience) {
    Coverage best = NONE;
    for (Clause clause : negating.clauses()) {
      if (clause.negated() && !clause.conditional()) {
        Coverage coverage = of(clause, negating, other, salience);
        best = coverage.share > best.share ? coverage : best;
      }
    }
    return best;
  }

  private static Coverage of(
      Clause clause, Proposition negating, Proposition other, Salience salience) {
    Set<String> own = new TreeSet<>(clause.stems());
    own.removeAll(negating.names());
    Set<String> affirmed = new TreeSet<>(own);
    affirmed.removeIf(stem -> !other.affirms(stem));
    double all = salience.of(own) + LIGHT * clause.light();
    double share = salience.of(affirmed) / Math.max(LEAST_SALIENCE, all);
    boolean whole =
        affirmed.size() >= 2
            || (affirmed.size() == 1 && own.size() == 1 && clause.light() == 0)
            || (clause.none() != null && affirmed.contains(clause.none()));
    return new Coverage(affirmed, share, whole);
  }
}
