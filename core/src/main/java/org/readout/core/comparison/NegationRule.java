package org.readout.core.comparison;

import java.util.Optional;
import org.readout.core.comparison.Proposition.Attitude;

/** One side negates a clause of which the other affirms the greater part. */
final class NegationRule implements ClashRule {
  private static final double COVERED = 0.5;
  private static final double LIKE = 0.25;

  /** Where nobody and nothing is left out. */
  private static final double ABSOLUTE = 0.3;

  /** Among more words than these some meet by chance, and a greater part must. */
  private static final int MANY_STEMS = 14;

  private static final double NEARLY_ALL = 0.8;

  /** Fewer words affirm nothing: "the list" is no assertion. */
  private static final int LEAST_STEMS = 3;

  /** Reports rarely clash in their own voice; where one is narrated, it must be nearly the same. */
  private static final double NARRATED = 0.7;

  private static final double ONE_VOICE = 0.5;

  private static boolean isHeld(Proposition proposition) {
    return proposition.attitude() == Attitude.ASSERTS || proposition.attitude() == Attitude.DENIES;
  }

  private static double likeness(Alignment alignment) {
    if (alignment.left().isNarrated() || alignment.right().isNarrated()) {
      return NARRATED;
    }
    return alignment.sameVoice() ? ONE_VOICE : LIKE;
  }

  /** Whether both turn round one word: then they rather agree. */
  private static boolean negateOneThing(Proposition left, Proposition right) {
    return left.clauses().stream()
        .filter(Clause::negated)
        .flatMap(clause -> clause.stems().stream())
        .filter(stem -> !left.names().contains(stem))
        .anyMatch(
            stem -> !left.affirms(stem) && right.stems().contains(stem) && right.negates(stem));
  }

  private static double need(Alignment alignment, Coverage coverage) {
    if (Math.max(alignment.left().stems().size(), alignment.right().stems().size()) > MANY_STEMS) {
      return NEARLY_ALL;
    }
    if (alignment.answers() || alignment.meets()) {
      return COVERED / 2;
    }
    return coverage.absolute() && !alignment.sameVoice() ? ABSOLUTE : COVERED;
  }

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    Proposition left = alignment.left();
    Proposition right = alignment.right();
    if (!isHeld(left) || !isHeld(right)) {
      return Optional.empty();
    }
    Coverage leftNegates = Coverage.of(left, right, salience);
    Coverage rightNegates = Coverage.of(right, left, salience);
    boolean isLeft = leftNegates.share() >= rightNegates.share();
    Coverage coverage = isLeft ? leftNegates : rightNegates;
    Proposition affirming = isLeft ? right : left;
    if (!coverage.whole()
        || affirming.stems().size() < LEAST_STEMS
        || negateOneThing(left, right)) {
      return Optional.empty();
    }
    double confidence =
        Math.clamp(0.3 + 0.4 * alignment.cosine() + 0.25 * coverage.share(), 0, 0.95);
    return Optional.of(
        new Clash(
            alignment,
            "negation",
            "negation",
            confidence,
            isLeft ? Clash.DENIES : Clash.ASSERTS,
            isLeft ? Clash.ASSERTS : Clash.DENIES,
            new Margin(
                "share of the negated words that the other affirms",
                coverage.share(),
                need(alignment, coverage)),
            Margin.likeness(alignment, likeness(alignment)),
            Margin.surroundings(alignment, LIKE)));
  }
}
