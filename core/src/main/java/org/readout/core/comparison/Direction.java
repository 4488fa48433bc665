package org.readout.core.comparison;

/** A direction in the encoder's space. */
final class Direction {
  private final float[] parts;

  Direction(float[] parts) {
    this.parts = parts.clone();
  }

  int size() {
    return parts.length;
  }

  float part(int dimension) {
    return parts[dimension];
  }

  /** The cosine of two directions of length 1, in [-1, 1]; four sums side by side, for speed. */
  double cosine(Direction other) {
    float[] others = other.parts;
    double sum = 0;
    double next = 0;
    double third = 0;
    double fourth = 0;
    int i = 0;
    for (; i < parts.length - 3; i += 4) {
      sum += parts[i] * others[i];
      next += parts[i + 1] * others[i + 1];
      third += parts[i + 2] * others[i + 2];
      fourth += parts[i + 3] * others[i + 3];
    }
    for (; i < parts.length; i++) {
      sum += parts[i] * others[i];
    }
    return Math.clamp(sum + next + third + fourth, -1, 1);
  }

  /** The direction of this, and of another with a weight, taken together. */
  Direction plus(Direction other, float weight) {
    float[] sum = parts.clone();
    double squares = 0;
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * other.parts[i];
      squares += sum[i] * sum[i];
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= (float) Math.sqrt(squares);
    }
    return new Direction(sum);
  }
}
