package org.readout.core.comparison;

import org.jspecify.annotations.Nullable;

/**
 * Two propositions that cannot both hold.
 *
 * @param kind what they clash over, such as {@code number}
 * @param rule the rule that found it
 * @param confidence in (0, 1]
 * @param left what the left side says in the slot, or null when it just affirms
 * @param right likewise
 * @param place the words in question where both sides are twins otherwise
 */
record Clash(
    Alignment alignment,
    String kind,
    String rule,
    double confidence,
    @Nullable String left,
    @Nullable String right,
    @Nullable Discrepancy place) {

  Clash(
      Alignment alignment,
      String kind,
      String rule,
      double confidence,
      @Nullable String left,
      @Nullable String right) {
    this(alignment, kind, rule, confidence, left, right, null);
  }

  static final String ASSERTS = "asserts";
  static final String DENIES = "denies";
  static final String SILENT = "does not say";

  /** The side that denies or will not say, or null when neither does. */
  @Nullable Proposition denied() {
    if (isAgainst(left)) {
      return alignment.left();
    }
    return isAgainst(right) ? alignment.right() : null;
  }

  private static boolean isAgainst(@Nullable String value) {
    return DENIES.equals(value) || SILENT.equals(value);
  }
}
