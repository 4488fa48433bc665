package org.readout.bench;

import java.util.Locale;
import java.util.Set;

/** Precision, recall and F1 from counts of what was found, of what is there, and of both. */
public record Tally(int hits, int found, int gold) {
  public static final Tally NONE = new Tally(0, 0, 0);

  public static <T> Tally of(Set<T> found, Set<T> gold) {
    int hits = (int) found.stream().filter(gold::contains).count();
    return new Tally(hits, found.size(), gold.size());
  }

  public Tally plus(Tally other) {
    return new Tally(hits + other.hits, found + other.found, gold + other.gold);
  }

  public double precision() {
    return found == 0 ? 1 : (double) hits / found;
  }

  public double recall() {
    return gold == 0 ? 1 : (double) hits / gold;
  }

  public double f1() {
    return found + gold == 0 ? 1 : 2.0 * hits / (found + gold);
  }

  /** As JSON, in percent. */
  public String json() {
    return String.format(
        Locale.ROOT,
        "{\"p\": %.1f, \"r\": %.1f, \"f1\": %.1f}",
        100 * precision(),
        100 * recall(),
        100 * f1());
  }
}
