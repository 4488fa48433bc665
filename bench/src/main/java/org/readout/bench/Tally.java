package org.readout.bench;

import java.util.Locale;

/** Precision, recall and F1 from counts of what was found, of what is there, and of both. */
record Tally(int hits, int found, int gold) {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(hits + other.hits, found + other.found, gold + other.gold);
  }

  double precision() {
    return found == 0 ? 1 : (double) hits / found;
  }

  double recall() {
    return gold == 0 ? 1 : (double) hits / gold;
  }

  double f1() {
    return found + gold == 0 ? 1 : 2.0 * hits / (found + gold);
  }

  /** As JSON, in percent. */
  String json() {
    return String.format(
        Locale.ROOT,
        "{\"p\": %.1f, \"r\": %.1f, \"f1\": %.1f}",
        100 * precision(),
        100 * recall(),
        100 * f1());
  }
}
