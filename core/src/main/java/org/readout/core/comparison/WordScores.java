package org.readout.core.comparison;

import java.util.List;

/**
 * How well each word of one passage goes with each of another: the cosine of what they mean where
 * they stand; more for one word, for two forms of one, and for such neighbours; less the further
 * they are apart in the order of the passages.
 */
final class WordScores {
  private static final double SAME = 0.15;
  private static final double ALIKE = 0.12;
  private static final double NEIGHBOUR = 0.1;
  private static final double DISTANCE = 0.1;

  private WordScores() {}

  static double[][] of(List<Word> left, List<Word> right, List<float[]> a, List<float[]> b) {
    double[][] evidence = evidence(left, right);
    double[][] scores = new double[left.size()][right.size()];
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < right.size(); j++) {
        double neighbours = at(evidence, i - 1, j - 1) + at(evidence, i + 1, j + 1);
        double apart = Math.abs(place(i, left) - place(j, right));
        scores[i][j] =
            cosine(a.get(i), b.get(j))
                + evidence[i][j]
                + NEIGHBOUR * neighbours / SAME
                - DISTANCE * apart;
      }
    }
    return scores;
  }

  private static double[][] evidence(List<Word> left, List<Word> right) {
    double[][] evidence = new double[left.size()][right.size()];
    for (int i = 0; i < evidence.length; i++) {
      for (int j = 0; j < right.size(); j++) {
        evidence[i][j] = evidence(left.get(i), right.get(j));
      }
    }
    return evidence;
  }

  private static double evidence(Word left, Word right) {
    if (left.key().equals(right.key())) {
      return SAME;
    }
    return left.resembles(right) ? ALIKE : 0;
  }

  private static double at(double[][] values, int i, int j) {
    return i < 0 || j < 0 || i >= values.length || j >= values[i].length ? 0 : values[i][j];
  }

  /** Where a word stands in its passage, in [0, 1]. */
  private static double place(int index, List<Word> passage) {
    return (double) index / Math.max(1, passage.size() - 1);
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
