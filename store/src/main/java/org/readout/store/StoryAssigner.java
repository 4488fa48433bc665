package org.readout.store;

import org.jspecify.annotations.Nullable;

/** Decides to which story a new article belongs. Asked in the order of adding. */
@FunctionalInterface
public interface StoryAssigner {
  /** Every article is a story of its own. */
  StoryAssigner NONE = (id, entry) -> new Placement(id, null, "");

  Placement place(long id, Entry entry);

  /**
   * Where an article belongs.
   *
   * @param story its own number for a new one
   * @param copyOf the article that it reprints
   * @param why for the reader; empty for a new story
   */
  record Placement(long story, @Nullable Long copyOf, String why) {}
}
