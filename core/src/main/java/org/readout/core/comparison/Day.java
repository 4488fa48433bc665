package org.readout.core.comparison;

import java.time.LocalDate;
import org.readout.core.text.Span;

/**
 * A date as a text gives it, resolved to the days it can mean, both included.
 *
 * @param yearKnown whether the year is told or follows from the day of publication; if not, only
 *     month and day count
 */
record Day(Span span, LocalDate from, LocalDate to, boolean yearKnown) {

  /** Whether one day can be meant by both. */
  boolean agrees(Day other) {
    LocalDate otherFrom = other.from;
    LocalDate otherTo = other.to;
    if (!yearKnown || !other.yearKnown) {
      int years = from.getYear() - otherFrom.getYear();
      otherFrom = otherFrom.plusYears(years);
      otherTo = otherTo.plusYears(years);
    }
    return !from.isAfter(otherTo) && !otherFrom.isAfter(to);
  }
}
