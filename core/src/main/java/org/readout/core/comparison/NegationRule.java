package org.readout.core.comparison;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.core.comparison.Proposition.Attitude;

/** One side negates a clause of which the other affirms the greater part. */
final class NegationRule implements ClashRule {
  private static final double COVERED = 0.45;
  private static final double LIKE = 0.25;

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    Proposition left = alignment.left();
    Proposition right = alignment.right();
    if (left.attitude() == Attitude.DECLINES
        || right.attitude() == Attitude.DECLINES
        || (left.isNarrated() && right.isNarrated() && alignment.cosine() < 0.5)) {
      return Optional.empty();
    }
    double leftCovered = covered(left, right, salience);
    double rightCovered = covered(right, left, salience);
    double covered = Math.max(leftCovered, rightCovered);
    double need = alignment.answers() ? COVERED / 2 : COVERED;
    boolean like = alignment.cosine() >= LIKE && alignment.context() >= LIKE;
    if (covered < need || !like || (alignment.sameHolder() && alignment.cosine() < 0.5)) {
      return Optional.empty();
    }
    double confidence = Math.clamp(0.3 + 0.4 * alignment.cosine() + 0.25 * covered, 0, 0.95);
    boolean leftNegates = leftCovered >= rightCovered;
    return Optional.of(
        new Clash(
            alignment,
            "negation",
            "negation",
            confidence,
            leftNegates ? "denies" : "asserts",
            leftNegates ? "asserts" : "denies"));
  }

  /** How much of a negated clause the other side affirms: the greatest share by salience. */
  private static double covered(Proposition negating, Proposition other, Salience salience) {
    double best = 0;
    for (Clause clause : negating.clauses()) {
      if (!clause.negated()) {
        continue;
      }
      Set<String> affirmed = new TreeSet<>(clause.stems());
      affirmed.removeIf(stem -> !other.stems().contains(stem) || other.negates(stem));
      double all = Math.max(4, salience.of(clause.stems()));
      best = Math.max(best, salience.of(affirmed) / all);
    }
    return best;
  }
}
