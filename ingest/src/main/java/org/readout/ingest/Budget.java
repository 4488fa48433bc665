package org.readout.ingest;

import java.util.function.LongSupplier;

/**
 * How many bytes may come out of one compressed input, with all that is packed inside it. Text
 * packs to a tenth, markup to a fiftieth; what is large and packs to less than a hundredth is a
 * bomb.
 */
final class Budget {
  private static final long FREE = 1L << 28;
  private static final int RATIO = 100;

  private final LongSupplier packed;
  private long taken;

  /**
   * A budget of which nothing is taken.
   *
   * @param packed how many bytes the input has, or had so far
   */
  Budget(LongSupplier packed) {
    this.packed = packed;
  }

  /**
   * Takes some bytes.
   *
   * @throws Unreadable when nothing is left
   */
  void take(long bytes) throws Unreadable {
    taken += bytes;
    if (taken > FREE && taken - FREE > RATIO * packed.getAsLong()) {
      throw new Unreadable("unpacks to more than " + RATIO + " times its size");
    }
  }
}
