package org.readout.core.comparison;

import java.util.Optional;
import org.readout.core.comparison.Proposition.Attitude;

/** The report itself sets two speakers against each other, and what they say is of one matter. */
final class AccountsRule implements ClashRule {
  private static final double LIKE = 0.4;

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    boolean clear =
        alignment.neighbours()
            && alignment.later().clashing()
            && alignment.betweenStatements()
            && !alignment.sameVoice()
            && alignment.left().attitude() != Attitude.DECLINES
            && alignment.right().attitude() != Attitude.DECLINES
            && alignment.cosine() >= LIKE
            && alignment.context() >= LIKE
            && alignment.sameness() < 0.5;
    return clear
        ? Optional.of(
            new Clash(
                alignment,
                "account",
                "answering account",
                0.3 + 0.4 * alignment.cosine(),
                null,
                null))
        : Optional.empty();
  }
}
