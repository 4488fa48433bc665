package org.readout.core.comparison;

import java.util.List;
import org.readout.core.comparison.Finding.Evidence;

/**
 * How likely two propositions tell the same: a logistic regression.
 *
 * @param weights one for each of {@link Features#values}
 */
public record Likeness(List<Double> weights) {
  /**
   * Of an early fit on the labelled events, the last two set by hand; what {@code LikenessFit} of
   * the bench module gives anew shares fewer statements rightly there.
   */
  public static final Likeness FITTED =
      new Likeness(
          List.of(-9.09, 1.33, 5.56, 1.63, 0.61, -1.15, 2.91, 1.3, 1.34, -2.69, 1.23, 0.0, 1.0));

  public Likeness {
    weights = List.copyOf(weights);
  }

  /**
   * What it is told by.
   *
   * @param cosine of their places in the encoder's space
   * @param context the cosine of what surrounds them
   * @param overlap salience of the shared stems, as a share of the poorer side's salience, in [0,
   *     1]
   * @param common salience of the shared stems, up to a limit
   * @param crossing salience of the shared stems that only one side negates, as a share
   * @param amountsAgree whether two comparable amounts can mean the same
   * @param amountsClash whether there are comparable amounts, and none that can
   * @param tellsOfHolder whether one speaks of the holder of the other
   * @param opposed whether some words cannot both hold
   * @param bothAgainst whether both deny, or both will not say
   */
  public record Features(
      double cosine,
      double context,
      double overlap,
      double common,
      double crossing,
      boolean sameHolder,
      boolean mayBeOneHolder,
      boolean amountsAgree,
      boolean amountsClash,
      boolean tellsOfHolder,
      boolean opposed,
      boolean bothAgainst) {

    /** As numbers, after a constant 1. */
    public double[] values() {
      return new double[] {
        1,
        cosine,
        context,
        overlap,
        common,
        crossing,
        number(sameHolder),
        number(mayBeOneHolder),
        number(amountsAgree),
        number(amountsClash),
        number(tellsOfHolder),
        number(opposed),
        number(bothAgainst)
      };
    }

    private static double number(boolean holds) {
      return holds ? 1 : 0;
    }
  }

  /** Two statements of unlike articles, and what tells how alike they are. */
  public record Pair(Evidence left, Evidence right, Features features) {}

  /** In (0, 1). */
  public double of(Features features) {
    double[] values = features.values();
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights.get(i) * values[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
