package org.readout.core.comparison;

import java.util.List;

/**
 * Many directions, laid out so that one is set against all in steps that a processor takes several
 * at a time.
 */
final class Directions {
  private final int count;

  /** For each dimension the parts of all. */
  private final float[][] parts;

  Directions(List<Direction> directions) {
    count = directions.size();
    parts = new float[count == 0 ? 0 : directions.getFirst().size()][count];
    for (int i = 0; i < count; i++) {
      for (int dimension = 0; dimension < parts.length; dimension++) {
        parts[dimension][i] = directions.get(i).part(dimension);
      }
    }
  }

  /** The cosines of one with each from it on, to four decimals at least. */
  float[] cosines(int one) {
    float[] cosines = new float[count - one];
    int dimension = 0;
    for (; dimension < parts.length - 3; dimension += 4) {
      add(
          one,
          parts[dimension],
          parts[dimension + 1],
          parts[dimension + 2],
          parts[dimension + 3],
          cosines);
    }
    for (; dimension < parts.length; dimension++) {
      add(one, parts[dimension], cosines);
    }
    return cosines;
  }

  /** Four dimensions at once: the sums are read and written a fourth as often. */
  private static void add(int one, float[] a, float[] b, float[] c, float[] d, float[] sums) {
    float first = a[one];
    float second = b[one];
    float third = c[one];
    float fourth = d[one];
    for (int i = 0; i < sums.length; i++) {
      sums[i] +=
          first * a[one + i] + second * b[one + i] + third * c[one + i] + fourth * d[one + i];
    }
  }

  private static void add(int one, float[] all, float[] sums) {
    float part = all[one];
    for (int i = 0; i < sums.length; i++) {
      sums[i] += part * all[one + i];
    }
  }
}
