package org.readout.bench.components;

/** The likeness of two meanings. */
final class Cosine {
  private Cosine() {}

  /** Of vectors of length 1. */
  static double of(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
