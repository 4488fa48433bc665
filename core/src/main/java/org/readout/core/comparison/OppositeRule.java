package org.readout.core.comparison;

import java.util.Optional;

/** The two sides say opposite words of one thing: open and shut. */
final class OppositeRule implements ClashRule {
  private static final double LIKE = 0.5;
  private static final double COMMON = 0.15;

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    if (alignment.opposed().isEmpty()
        || alignment.sameVoice()
        || (alignment.left().isNarrated() && alignment.right().isNarrated())) {
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
}
