package org.readout.core.statement;

/** A statement inside the content of another: "Lavrov said Trump had accepted". */
record Nesting(Draft parent, Draft child) {
  private static final int FEWEST_WORDS = 4;
  private static final double SURE = 0.5;

  /** Whether a content is long enough to hold another statement, and has a verb that may cue it. */
  static boolean isWorthReading(Draft draft, Part content) {
    if (draft.cue() == null || content.length() < FEWEST_WORDS) {
      return false;
    }
    for (int i = content.first() + 1; i < content.end() - 1; i++) {
      if (Cues.verb(draft.passage().key(i)) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a draft read in a content has all that makes a statement by itself. */
  static boolean isNested(Draft draft) {
    return draft.source() != null && draft.cue() != null && draft.confidence() >= SURE;
  }
}
