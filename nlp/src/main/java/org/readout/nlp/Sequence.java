package org.readout.nlp;

/**
 * What a model reads at once.
 *
 * @param ids word pieces
 * @param types a token type for each piece
 */
record Sequence(long[] ids, long[] types) {

  Sequence {
    if (ids.length != types.length) {
      throw new IllegalArgumentException(ids.length + " pieces, " + types.length + " types");
    }
  }

  int length() {
    return ids.length;
  }
}
