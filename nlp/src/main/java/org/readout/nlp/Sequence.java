package org.readout.nlp;

/** What a model reads at once: word pieces with a token type for each. */
final class Sequence {
  private final long[] ids;
  private final long[] types;

  Sequence(long[] ids, long[] types) {
    if (ids.length != types.length) {
      throw new IllegalArgumentException(ids.length + " pieces, " + types.length + " types");
    }
    this.ids = ids;
    this.types = types;
  }

  int length() {
    return ids.length;
  }

  /** Copies the pieces and their types to the fronts of two rows. */
  void copyTo(long[] idRow, long[] typeRow) {
    System.arraycopy(ids, 0, idRow, 0, ids.length);
    System.arraycopy(types, 0, typeRow, 0, types.length);
  }
}
