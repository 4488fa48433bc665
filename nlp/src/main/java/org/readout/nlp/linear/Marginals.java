package org.readout.nlp.linear;

import java.io.DataInputStream;
import java.io.IOException;

/** The probability of each tag of each word, summed over all paths, by forward and backward. */
final class Marginals {
  static final int TAGS = 7;

  /** Keeps a path alive however little a word's scores think of it. */
  private static final double NEVER = 1e-30;

  private final double[][] moves;

  /**
   * @param moves the scores of one tag after another; {@code -1e9} where it may not follow
   */
  Marginals(float[][] moves) {
    this.moves = new double[TAGS][TAGS];
    for (int from = 0; from < TAGS; from++) {
      for (int to = 0; to < TAGS; to++) {
        this.moves[from][to] = Math.exp(moves[from][to]);
      }
    }
  }

  /** Reads the moves. */
  static Marginals read(DataInputStream in) throws IOException {
    float[][] moves = new float[TAGS][TAGS];
    for (float[] row : moves) {
      for (int to = 0; to < TAGS; to++) {
        row[to] = in.readFloat();
      }
    }
    return new Marginals(moves);
  }

  /**
   * A row of probabilities that sum to 1 for each word.
   *
   * @param scores a row for each word; not changed
   */
  double[][] of(double[][] scores) {
    int size = scores.length;
    double[][] weights = new double[size][];
    double[][] forward = new double[size][TAGS];
    for (int i = 0; i < size; i++) {
      weights[i] = exponentials(scores[i]);
      for (int to = 0; to < TAGS; to++) {
        forward[i][to] = weights[i][to] * (i == 0 ? first(to) : reaching(forward[i - 1], to));
      }
      scale(forward[i]);
    }
    double[] backward = {1, 1, 1, 1, 1, 1, 1};
    for (int i = size - 1; i >= 0; i--) {
      for (int tag = 0; tag < TAGS; tag++) {
        forward[i][tag] *= backward[tag];
        weights[i][tag] *= backward[tag];
      }
      scale(forward[i]);
      for (int from = 0; from < TAGS; from++) {
        backward[from] = leaving(from, weights[i]);
      }
      scale(backward);
    }
    return forward;
  }

  /** An inside tag, of an even number, cannot come first. */
  private static double first(int tag) {
    return tag > 0 && tag % 2 == 0 ? 0 : 1;
  }

  private double reaching(double[] before, int to) {
    double sum = 0;
    for (int from = 0; from < TAGS; from++) {
      sum += before[from] * moves[from][to];
    }
    return sum;
  }

  private double leaving(int from, double[] after) {
    double sum = 0;
    for (int to = 0; to < TAGS; to++) {
      sum += moves[from][to] * after[to];
    }
    return sum;
  }

  private static double[] exponentials(double[] scores) {
    double top = scores[0];
    for (double score : scores) {
      top = Math.max(top, score);
    }
    double[] powers = new double[TAGS];
    for (int tag = 0; tag < TAGS; tag++) {
      powers[tag] = Math.max(NEVER, Math.exp(scores[tag] - top));
    }
    return powers;
  }

  private static void scale(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
  }
}
