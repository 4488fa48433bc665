package org.readout.nlp.linear;

import java.io.DataInputStream;
import java.io.IOException;

/** Weights of the buckets that features are hashed into. Immutable. */
final class Weights {
  private final int bits;
  private final float scale;
  private final byte[] values;

  private Weights(int bits, float scale, byte[] values) {
    this.bits = bits;
    this.scale = scale;
    this.values = values;
  }

  /**
   * Reads the bits, the scale, then the weights of each bucket.
   *
   * @param outputs the number of weights in a bucket
   */
  static Weights read(DataInputStream in, int outputs) throws IOException {
    int bits = in.readInt();
    float scale = in.readFloat();
    byte[] values = new byte[outputs << bits];
    in.readFully(values);
    return new Weights(bits, scale, values);
  }

  /** Adds the weights of the feature that a template makes of two values; 32-bit arithmetic. */
  void addTo(int[] totals, int template, int a, int b) {
    int hash = (template * 0x9E3779B1) ^ (a * 0x85EBCA6B) ^ (b * 0xC2B2AE35);
    hash = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
    int at = ((hash ^ (hash >>> 12)) & ((1 << bits) - 1)) * totals.length;
    for (int i = 0; i < totals.length; i++) {
      totals[i] += values[at + i];
    }
  }

  /** What sums of weights are to be multiplied with. */
  float scale() {
    return scale;
  }
}
