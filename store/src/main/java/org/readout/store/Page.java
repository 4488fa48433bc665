package org.readout.store;

/** A part of a list: {@code limit} items after the first {@code offset}. */
public record Page(int offset, int limit) {
  public static final Page FIRST = new Page(0, 20);

  public Page {
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("no page: " + offset + ", " + limit);
    }
  }

  /** Every item there is. */
  public static Page all() {
    return new Page(0, Integer.MAX_VALUE);
  }
}
