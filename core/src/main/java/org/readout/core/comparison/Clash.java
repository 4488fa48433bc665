package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two propositions that cannot both hold, if they are of one thing.
 *
 * @param kind what they clash over, such as {@code number}
 * @param rule the rule that found it
 * @param confidence in (0, 1]
 * @param left what the left side says in the slot, or null when it just affirms
 * @param right likewise
 * @param place the words in question where both sides are twins otherwise
 * @param margins what the rule asked for; the clash is called where all are met
 */
record Clash(
    Alignment alignment,
    String kind,
    String rule,
    double confidence,
    @Nullable String left,
    @Nullable String right,
    @Nullable Discrepancy place,
    List<Margin> margins) {

  Clash(
      Alignment alignment,
      String kind,
      String rule,
      double confidence,
      @Nullable String left,
      @Nullable String right,
      Margin... margins) {
    this(alignment, kind, rule, confidence, left, right, null, List.of(margins));
  }

  static final String ASSERTS = "asserts";
  static final String DENIES = "denies";
  static final String SILENT = "does not say";

  boolean isCalled() {
    return margins.stream().allMatch(Margin::isMet);
  }

  /** The same, not called, for each report tells both sides of it. */
  Clash toldAlike() {
    List<Margin> more = new ArrayList<>(margins);
    more.add(new Margin("reports that tell one side only", 1, 2));
    return new Clash(alignment, kind, rule, confidence, left, right, place, List.copyOf(more));
  }

  /** The narrowest margin. */
  double slack() {
    return margins.stream().mapToDouble(Margin::slack).min().orElse(1);
  }

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
