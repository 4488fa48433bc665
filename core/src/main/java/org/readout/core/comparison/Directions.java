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
    for (float[] all : parts) {
      add(all[one], all, one, cosines);
    }
    return cosines;
  }

  private static void add(float weight, float[] all, int from, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight * all[from + i];
    }
  }
}
