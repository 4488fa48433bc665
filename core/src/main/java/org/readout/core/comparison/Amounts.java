package org.readout.core.comparison;

import org.jspecify.annotations.Nullable;

/**
 * The amounts of two propositions laid side by side.
 *
 * @param agree whether two comparable amounts can mean the same
 * @param left with {@code right}, the first two comparable amounts that cannot; both null when
 *     there are none or others of their dimension agree
 */
record Amounts(boolean agree, @Nullable Quantity left, @Nullable Quantity right) {
  private static final Amounts NONE = new Amounts(false, null, null);

  static Amounts of(Proposition left, Proposition right) {
    if (left.quantities().isEmpty() || right.quantities().isEmpty()) {
      return NONE;
    }
    boolean agree = false;
    Quantity clashLeft = null;
    Quantity clashRight = null;
    for (Quantity a : left.quantities()) {
      for (Quantity b : right.quantities()) {
        if (!a.comparable(b)) {
          continue;
        }
        agree |= a.agrees(b);
        if (!a.agrees(b) && clashLeft == null) {
          clashLeft = a;
          clashRight = b;
        }
      }
    }
    return agree ? new Amounts(true, null, null) : new Amounts(false, clashLeft, clashRight);
  }

  boolean clash() {
    return left != null && right != null;
  }
}
