package org.readout.store;

import java.util.Locale;

/**
 * What became of an article given to a library.
 *
 * @param article the number it has in the library
 * @param revision the number of the revision that holds the text
 */
public record Added(long article, int revision, long story, Outcome outcome) {

  /** In what way the library changed. */
  public enum Outcome {
    ADDED,
    /** A new text of an article held. */
    REVISED,
    /** Held already; now its statements are too. */
    READ,
    KNOWN;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
