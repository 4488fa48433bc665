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

  /** The cosine of two directions of length 1, in [-1, 1]. */
  double cosine(Direction other) {
    double sum = 0;
    for (int i = 0; i < parts.length; i++) {
      sum += parts[i] * other.parts[i];
    }
    return Math.clamp(sum, -1, 1);
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
