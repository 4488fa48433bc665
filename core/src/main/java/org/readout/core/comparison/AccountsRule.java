package org.readout.core.comparison;

import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.core.comparison.Proposition.Attitude;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/**
 * One sentence sets two speakers against each other, of whom just one denies: "was not consulted,
 * though an officer claims that a draft was sent".
 */
final class AccountsRule implements ClashRule {
  private static final Pattern AGAINST =
      Pattern.compile("\\b(though|although|but|while|whereas|yet)\\b");
  private static final double CONFIDENCE = 0.5;

  /** Fewer words tell nothing; nor do two sides of no more. */
  private static final int LEAST_STEMS = 2;

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    Proposition left = alignment.left();
    Proposition right = alignment.right();
    boolean leftDenies = denies(left);
    if (left.article() != right.article()
        || left.sentence() != right.sentence()
        || alignment.sameVoice()
        || left.attitude() == Attitude.DECLINES
        || right.attitude() == Attitude.DECLINES
        || leftDenies == denies(right)
        || Math.min(left.stems().size(), right.stems().size()) < LEAST_STEMS
        || Math.max(left.stems().size(), right.stems().size()) <= LEAST_STEMS
        || tellsOfClash(left)
        || tellsOfClash(right)
        || !(left.clashing() || isAgainst(left, right))) {
      return Optional.empty();
    }
    return Optional.of(
        new Clash(
            alignment,
            "account",
            "set against each other",
            CONFIDENCE,
            leftDenies ? Clash.DENIES : Clash.ASSERTS,
            leftDenies ? Clash.ASSERTS : Clash.DENIES));
  }

  /** "Differing versions" is the report's word on the clash, not a side of it. */
  private static boolean tellsOfClash(Proposition proposition) {
    return Lexicon.CLASHING.matcher(Folding.key(proposition.words())).find();
  }

  private static boolean denies(Proposition proposition) {
    return !proposition.clauses().isEmpty() && proposition.clauses().getFirst().negated();
  }

  private static boolean isAgainst(Proposition left, Proposition right) {
    int from = left.extent().end();
    int to = right.extent().start();
    return from < to
        && AGAINST.matcher(Folding.key(new Span(from, to).of(left.account().text()))).find();
  }
}
