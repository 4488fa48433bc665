package org.readout.bench;

import java.util.ArrayList;
import java.util.List;

/** Fits weights by Newton's method on rows whose first value is a constant 1. */
public final class LogisticRegression {
  private final double ridge;
  private final int rounds;
  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> outcomes = new ArrayList<>();

  /**
   * Nothing to fit on as yet.
   *
   * @param ridge how strongly all weights but the first are drawn towards zero
   * @param rounds of Newton's method
   */
  public LogisticRegression(double ridge, int rounds) {
    this.ridge = ridge;
    this.rounds = rounds;
  }

  public void add(double[] row, boolean outcome) {
    rows.add(row);
    outcomes.add(outcome);
  }

  public double[] weights() {
    int n = rows.getFirst().length;
    double[] weights = new double[n];
    for (int round = 0; round < rounds; round++) {
      double[][] system = new double[n][n + 1];
      for (int i = 1; i < n; i++) {
        system[i][i] = ridge;
        system[i][n] = -ridge * weights[i];
      }
      for (int r = 0; r < rows.size(); r++) {
        addRow(system, rows.get(r), outcomes.get(r), weights);
      }
      double[] step = solved(system);
      for (int i = 0; i < n; i++) {
        weights[i] += step[i];
      }
    }
    return weights;
  }

  private static void addRow(double[][] system, double[] row, boolean outcome, double[] weights) {
    int n = row.length;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += weights[i] * row[i];
    }
    double likely = 1 / (1 + Math.exp(-sum));
    double spread = Math.max(1e-9, likely * (1 - likely));
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        system[i][j] += spread * row[i] * row[j];
      }
      system[i][n] += ((outcome ? 1 : 0) - likely) * row[i];
    }
  }

  /** Gauss-Jordan elimination with the largest pivot. */
  private static double[] solved(double[][] system) {
    int n = system.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        pivot = Math.abs(system[row][column]) > Math.abs(system[pivot][column]) ? row : pivot;
      }
      double[] swapped = system[pivot];
      system[pivot] = system[column];
      system[column] = swapped;
      for (int row = 0; row < n; row++) {
        double factor = row == column ? 0 : system[row][column] / swapped[column];
        for (int i = column; factor != 0 && i <= n; i++) {
          system[row][i] -= factor * swapped[i];
        }
      }
    }
    double[] solution = new double[n];
    for (int i = 0; i < n; i++) {
      solution[i] = system[i][n] / system[i][i];
    }
    return solution;
  }
}
