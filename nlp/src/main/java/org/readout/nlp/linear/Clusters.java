package org.readout.nlp.linear;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/** Words of like meaning, known by their hashes. Immutable. */
final class Clusters {
  private final int[] hashes;
  private final byte[] numbers;

  private Clusters(int size) {
    hashes = new int[size];
    numbers = new byte[size];
  }

  /** Reads a count, then for each word its hash, in rising order, and its cluster. */
  static Clusters read(DataInputStream in) throws IOException {
    Clusters clusters = new Clusters(in.readInt());
    for (int i = 0; i < clusters.hashes.length; i++) {
      clusters.hashes[i] = in.readInt();
      clusters.numbers[i] = in.readByte();
    }
    return clusters;
  }

  /** The number of a word's cluster, in [1, 256), or 0 for an unknown word. */
  int of(int hash) {
    int at = Arrays.binarySearch(hashes, hash);
    return at < 0 ? 0 : Byte.toUnsignedInt(numbers[at]);
  }
}
