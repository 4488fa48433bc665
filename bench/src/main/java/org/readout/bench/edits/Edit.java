package org.readout.bench.edits;

import java.util.Set;
import org.readout.core.text.Span;

/**
 * A report with one place changed.
 *
 * @param at the place in the report as it was
 * @param sentence around the place
 * @param quoted whether the place lies within quotation marks
 * @param text the report as it is now
 */
record Edit(Kind kind, Span at, Span sentence, boolean quoted, String text) {

  /** What is changed, and the kinds of conflict that may tell it. */
  enum Kind {
    NUMBER,
    NAME,
    PLACE,
    DAY,
    NEGATION,
    OPPOSITE,
    HEDGE,
    ORDER,
    SYNONYM,
    MARKS,
    NUMERAL;

    Set<String> conflicts() {
      return switch (this) {
        case NUMBER -> Set.of("number", "duration");
        case NAME, PLACE -> Set.of("actor", "place");
        case DAY -> Set.of("date");
        case NEGATION -> Set.of("negation");
        case OPPOSITE -> Set.of("negation", "acceptance");
        case HEDGE -> Set.of("certainty");
        case ORDER, SYNONYM, MARKS, NUMERAL -> Set.of();
      };
    }

    boolean changesMeaning() {
      return !conflicts().isEmpty();
    }
  }
}
