package org.readout.core.comparison;

import java.util.Locale;
import org.readout.core.text.Span;

/**
 * An amount as a text gives it.
 *
 * @param value in the base unit of its dimension: seconds, metres, cubic metres, kilograms; a
 *     percentage as written; a count or a sum of money in ones
 * @param unit the base unit, a currency, or for a plain count the stem of what is counted; empty
 *     when the text does not say
 */
record Quantity(Span span, double value, Bound bound, Dimension dimension, String unit) {
  /** Amounts further apart belong to unlike slots. */
  private static final double MOST_RATIO = 4;

  /** How far "about" reaches to either side. */
  private static final double ABOUT = 0.15;

  /** Rounding that reports allow themselves without a word. */
  private static final double ROUNDING = 0.02;

  /** What is measured. Amounts of unlike dimensions are never compared. */
  enum Dimension {
    COUNT,
    MONEY,
    PERCENT,
    POINTS,
    DURATION,
    LENGTH,
    VOLUME,
    MASS,
    AREA,
    AGE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the words before the number leave open. */
  enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST
  }

  double low() {
    return switch (bound) {
      case EXACT -> value * (1 - ROUNDING);
      case ABOUT -> value * (1 - ABOUT);
      case AT_LEAST -> value * (1 - ROUNDING);
      case AT_MOST -> 0;
    };
  }

  double high() {
    return switch (bound) {
      case EXACT -> value * (1 + ROUNDING);
      case ABOUT -> value * (1 + ABOUT);
      case AT_LEAST -> Double.POSITIVE_INFINITY;
      case AT_MOST -> value * (1 + ROUNDING);
    };
  }

  /** Whether both can measure the same thing: like dimension, like unit. */
  boolean comparable(Quantity other) {
    return dimension == other.dimension
        && (unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty());
  }

  /** Whether they are near enough for both to be told of one thing. */
  boolean isNear(Quantity other) {
    double ratio = Math.max(value, other.value) / Math.min(value, other.value);
    return ratio <= MOST_RATIO;
  }

  /** The amount without what the words before the number leave open. */
  Quantity exactly() {
    return new Quantity(span, value, Bound.EXACT, dimension, unit);
  }

  /** Whether one amount can be meant by both. */
  boolean agrees(Quantity other) {
    return low() <= other.high() && other.low() <= high();
  }
}
