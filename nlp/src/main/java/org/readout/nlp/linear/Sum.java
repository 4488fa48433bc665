package org.readout.nlp.linear;

/** The weights of one word's features, added up template by template. */
final class Sum {
  private final Weights weights;
  private final int[] totals;
  private int template;

  Sum(Weights weights, int outputs) {
    this.weights = weights;
    this.totals = new int[outputs];
  }

  /** Adds the feature that the next template makes of a value. */
  void add(int value) {
    add(value, 0);
  }

  /** Adds the feature that the next template makes of two values. */
  void add(int a, int b) {
    template++;
    weights.addTo(totals, template, a, b);
  }

  double score(int output) {
    return (double) totals[output] * weights.scale();
  }

  double[] scores() {
    double[] scores = new double[totals.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(i);
    }
    return scores;
  }
}
