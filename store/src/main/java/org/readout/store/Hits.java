package org.readout.store;

import java.util.List;

/**
 * The best articles for a query, the best first.
 *
 * @param total how many there are in all; a lower bound when not {@code exact}
 */
public record Hits(List<Hit> hits, long total, boolean exact) {
  public static final Hits NONE = new Hits(List.of(), 0, true);

  public Hits {
    hits = List.copyOf(hits);
  }

  /**
   * An article found.
   *
   * @param bySense whether it does not have the words, and is only like them in meaning
   */
  public record Hit(long article, double score, boolean bySense) {}
}
