package org.readout.core.comparison;

import java.util.List;
import org.readout.core.comparison.Finding.Evidence;

/**
 * How likely two propositions tell the same: a logistic regression.
 *
 * @param weights one for each of {@link Features#values}
 */
public record Likeness(List<Double> weights) {
  /** What {@code LikenessFit} of the bench module gives with all labelled events. */
  public static final Likeness FITTED =
      new Likeness(
          List.of(-7.84, 4.24, 2.74, 0.5, 2.56, 1.14, 0.83, -0.71, 2.17, -2.14, 0.75, 1.67));

  public Likeness {
    weights = List.copyOf(weights);
  }

  /**
   * What it is told by.
   *
   * @param cosine of their places in the encoder's space
   * @param context the cosine of what surrounds them
   * @param common salience of the shared stems, up to a limit
   * @param amountsAgree whether two comparable amounts can mean the same
   * @param amountsClash whether there are comparable amounts, and none that can
   * @param daysAgree whether two days can mean the same
   * @param daysClash whether both tell of days, and of none that can
   * @param tellsOfHolder whether one speaks of the holder of the other
   * @param bothAgainst whether both deny, or both will not say
   */
  public record Features(
      double cosine,
      double context,
      double common,
      boolean sameHolder,
      boolean mayBeOneHolder,
      boolean amountsAgree,
      boolean amountsClash,
      boolean daysAgree,
      boolean daysClash,
      boolean tellsOfHolder,
      boolean bothAgainst) {

    /** As numbers, after a constant 1. */
    public double[] values() {
      return new double[] {
        1,
        cosine,
        context,
        common,
        number(sameHolder),
        number(mayBeOneHolder),
        number(amountsAgree),
        number(amountsClash),
        number(daysAgree),
        number(daysClash),
        number(tellsOfHolder),
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
