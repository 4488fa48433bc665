package org.readout.bench.components;

import java.util.List;

/** A logistic regression with a weak prior, fitted by Newton's method; never kept. */
final class Regression {
  private static final double PRIOR = 10;
  private static final int STEPS = 12;

  private final double[] means;
  private final double[] deviations;
  private final double[] weights;

  private Regression(double[] means, double[] deviations) {
    this.means = means;
    this.deviations = deviations;
    this.weights = new double[means.length + 1];
  }

  static Regression fit(List<double[]> features, List<Boolean> labels) {
    int width = features.getFirst().length;
    double[] means = new double[width];
    double[] deviations = new double[width];
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
    Regression regression = new Regression(means, deviations);
    List<double[]> rows = features.stream().map(regression::scaled).toList();
    for (int step = 0; step < STEPS; step++) {
      regression.step(rows, labels);
    }
    return regression;
  }

  /** Above 0 where the label is more likely true than not. */
  double score(double[] features) {
    return dot(scaled(features));
  }

  private double[] scaled(double[] features) {
    double[] row = new double[features.length + 1];
    for (int i = 0; i < features.length; i++) {
      row[i] = (features[i] - means[i]) / deviations[i];
    }
    row[features.length] = 1;
    return row;
  }

  private double dot(double[] row) {
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += row[i] * weights[i];
    }
    return sum;
  }

  private void step(List<double[]> rows, List<Boolean> labels) {
    int width = weights.length;
    double[][] system = new double[width][width + 1];
    for (int i = 0; i < width - 1; i++) {
      system[i][i] = PRIOR;
      system[i][width] = PRIOR * weights[i];
    }
    for (int k = 0; k < rows.size(); k++) {
      double[] row = rows.get(k);
      double likely = 1 / (1 + Math.exp(-dot(row)));
      double wrong = likely - (labels.get(k) ? 1 : 0);
      for (int i = 0; i < width; i++) {
        system[i][width] += wrong * row[i];
        for (int j = 0; j < width; j++) {
          system[i][j] += likely * (1 - likely) * row[i] * row[j];
        }
      }
    }
    double[] change = solved(system);
    for (int i = 0; i < width; i++) {
      weights[i] -= change[i];
    }
  }

  /** Gauss-Jordan on a positive definite system whose last column is the right side. */
  private static double[] solved(double[][] system) {
    int width = system.length;
    for (int pivot = 0; pivot < width; pivot++) {
      for (int row = 0; row < width; row++) {
        double factor = row == pivot ? 0 : system[row][pivot] / system[pivot][pivot];
        for (int column = pivot; column <= width && factor != 0; column++) {
          system[row][column] -= factor * system[pivot][column];
        }
      }
    }
    double[] solution = new double[width];
    for (int i = 0; i < width; i++) {
      solution[i] = system[i][width] / system[i][i];
    }
    return solution;
  }
}
