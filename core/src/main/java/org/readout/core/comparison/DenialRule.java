package org.readout.core.comparison;

import java.util.Optional;
import java.util.Set;
import org.readout.core.comparison.Proposition.Attitude;
import org.readout.core.text.Span;

/** Somebody denies what another asserts. */
final class DenialRule implements ClashRule {
  private static final double COVERED = 0.3;
  private static final double LIKE = 0.3;

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    Proposition left = alignment.left();
    Proposition right = alignment.right();
    boolean leftDenies = left.attitude() == Attitude.DENIES;
    if (leftDenies == (right.attitude() == Attitude.DENIES) || alignment.sameHolder()) {
      return Optional.empty();
    }
    Proposition denied = leftDenies ? left : right;
    Proposition asserted = leftDenies ? right : left;
    if (asserted.attitude() != Attitude.ASSERTS) {
      return Optional.empty();
    }
    Set<String> clash = Coverage.clashing(denied, asserted);
    double covered = salience.of(clash) / Math.max(4, salience.of(denied.stems()));
    boolean answered =
        alignment.answers()
            && denied.index() > asserted.index()
            && (!clash.isEmpty() || refersBack(denied));
    boolean aligned =
        covered >= COVERED && (alignment.cosine() >= LIKE || alignment.context() >= 0.45);
    boolean opposed = !alignment.opposed().isEmpty() && alignment.cosine() >= 0.5;
    if (!answered && !aligned && !opposed) {
      return Optional.empty();
    }
    double confidence = Math.clamp(0.45 + 0.4 * alignment.cosine() + 0.2 * covered, 0, 0.95);
    return Optional.of(
        new Clash(
            alignment,
            "negation",
            "denial",
            confidence,
            leftDenies ? "denies" : "asserts",
            leftDenies ? "asserts" : "denies"));
  }

  /** "That reading", "the claim", "such an offer": what is denied was told just before. */
  private static boolean refersBack(Proposition denied) {
    return Token.of(denied.words(), new Span(0, denied.words().length())).stream()
        .limit(4)
        .anyMatch(token -> Lexicon.BACKWARD.contains(token.key()));
  }
}
