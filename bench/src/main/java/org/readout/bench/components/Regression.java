package org.readout.bench.components;

import java.util.List;
import org.readout.bench.LogisticRegression;

/** A logistic regression over features brought to one scale, with a weak prior; never kept. */
final class Regression {
  private static final double PRIOR = 10;
  private static final int ROUNDS = 12;

  private final double[] means;
  private final double[] deviations;
  private final double[] weights;

  private Regression(List<double[]> features, List<Boolean> labels) {
    int width = features.getFirst().length;
    means = new double[width];
    deviations = new double[width];
    for (int i = 0; i < width; i++) {
      int at = i;
      means[i] = features.stream().mapToDouble(row -> row[at]).average().orElse(0);
      double squares =
          features.stream()
              .mapToDouble(row -> Math.pow(row[at] - means[at], 2))
              .average()
              .orElse(0);
      deviations[i] = Math.sqrt(squares) + 1e-9;
    }
    LogisticRegression regression = new LogisticRegression(PRIOR, ROUNDS);
    for (int k = 0; k < labels.size(); k++) {
      regression.add(scaled(features.get(k)), labels.get(k));
    }
    weights = regression.weights();
  }

  static Regression fit(List<double[]> features, List<Boolean> labels) {
    return new Regression(features, labels);
  }

  /** Above 0 where the label is more likely true than not. */
  double score(double[] features) {
    double[] row = scaled(features);
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += row[i] * weights[i];
    }
    return sum;
  }

  /** After a constant 1. */
  private double[] scaled(double[] features) {
    double[] row = new double[features.length + 1];
    row[0] = 1;
    for (int i = 0; i < features.length; i++) {
      row[i + 1] = (features[i] - means[i]) / deviations[i];
    }
    return row;
  }
}
