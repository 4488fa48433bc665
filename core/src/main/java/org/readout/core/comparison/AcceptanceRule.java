package org.readout.core.comparison;

import java.util.Optional;
import java.util.Set;
import org.readout.core.comparison.Proposition.Attitude;

/**
 * One side says that something was accepted, agreed or approved, which takes two; another who
 * should know would not say whether it was.
 */
final class AcceptanceRule implements ClashRule {
  private static final Set<String> ACCEPTING =
      Lexicon.stems("accept agree approve endorse admit concede consent absolve");

  private static final double LIKE = 0.4;

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    boolean leftDeclines = alignment.left().attitude() == Attitude.DECLINES;
    boolean rightDeclines = alignment.right().attitude() == Attitude.DECLINES;
    Proposition asserted = leftDeclines ? alignment.right() : alignment.left();
    if (leftDeclines == rightDeclines
        || alignment.sameVoice()
        || asserted.attitude() != Attitude.ASSERTS
        || alignment.shared().stream().noneMatch(ACCEPTING::contains)) {
      return Optional.empty();
    }
    return Optional.of(
        new Clash(
            alignment,
            "acceptance",
            "acceptance",
            Math.clamp(0.35 + 0.4 * alignment.cosine(), 0, 0.9),
            leftDeclines ? Clash.SILENT : Clash.ASSERTS,
            leftDeclines ? Clash.ASSERTS : Clash.SILENT,
            alignment.cosine() >= alignment.context()
                ? Margin.likeness(alignment, LIKE)
                : Margin.surroundings(alignment, LIKE)));
  }
}
