package org.readout.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a library holds.
 *
 * @param read articles whose statements are held
 * @param persons speakers with a name of their own, each name once
 * @param outlets with the most articles first, at most twenty
 * @param bytes on disk
 */
public record Counts(
    long articles,
    long revisions,
    long stories,
    long read,
    long statements,
    long persons,
    @Nullable String firstDay,
    @Nullable String lastDay,
    List<Outlet> outlets,
    long bytes) {

  public Counts {
    outlets = List.copyOf(outlets);
  }

  /** An outlet and the number of its articles. */
  public record Outlet(@Nullable String name, long articles) {}
}
