package org.readout.core.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Quantity.Bound;

/**
 * What words around an amount make of it, such as "more than" or "or so".
 *
 * @param before how many words before the amount do so
 */
record Loosening(Bound bound, int before) {
  /**
   * Looks around an amount.
   *
   * @param words in lower case
   * @param first the first word of the amount
   * @param last its last one
   */
  static Loosening of(List<String> words, int first, int last) {
    for (int before = Math.min(3, first); before > 0; before--) {
      Bound bound = before(String.join(" ", words.subList(first - before, first)));
      if (bound != null) {
        return new Loosening(bound, before);
      }
    }
    int behind = last + 1;
    return new Loosening(
        behind + 1 < words.size()
            ? after(String.join(" ", words.subList(behind, behind + 2)))
            : Bound.EXACT,
        0);
  }

  private static @Nullable Bound before(String words) {
    return switch (words) {
      case "more than",
          "at least",
          "over",
          "above",
          "no fewer",
          "no less",
          "exceeding",
          "beyond",
          "upwards of",
          "upward of",
          "in excess of",
          "a minimum of",
          "well over",
          "well above",
          "far more than",
          "not under",
          "least",
          "no fewer than",
          "no less than",
          "not fewer than",
          "not less than" ->
          Bound.AT_LEAST;
      case "less than",
          "fewer than",
          "under",
          "below",
          "up to",
          "at most",
          "no more",
          "hardly",
          "barely",
          "scarcely",
          "not even",
          "as many as",
          "as much as",
          "a maximum of",
          "well under",
          "well below",
          "not exceed",
          "no more than",
          "not more than" ->
          Bound.AT_MOST;
      case "about",
          "around",
          "some",
          "roughly",
          "approximately",
          "almost",
          "nearly",
          "close to",
          "an estimated",
          "estimated",
          "perhaps",
          "circa",
          "just under",
          "just over",
          "just short of",
          "little more than",
          "little over",
          "slightly more than",
          "slightly over",
          "not quite" ->
          Bound.ABOUT;
      case "within" -> Bound.EXACT;
      default -> null;
    };
  }

  private static Bound after(String words) {
    return switch (words) {
      case "or more", "and more", "at least" -> Bound.AT_LEAST;
      case "or less", "or fewer", "at most" -> Bound.AT_MOST;
      case "or so" -> Bound.ABOUT;
      default -> Bound.EXACT;
    };
  }
}
