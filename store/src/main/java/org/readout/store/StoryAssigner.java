package org.readout.store;

import java.util.List;
import org.readout.core.story.Placement;

/** Decides to which story a new article belongs. Asked in the order of adding. */
@FunctionalInterface
public interface StoryAssigner {
  /** Every article is a story of its own. */
  StoryAssigner NONE = (id, entry, past) -> List.of(new Placement(id, id, null, ""));

  /**
   * Gives the new article's place first, then the others that change by it.
   *
   * @param id one more than that of the article before
   */
  List<Placement> place(long id, Entry entry, Past past);

  /** What was added before, also within the same lot. */
  @FunctionalInterface
  interface Past {
    /** In the order of adding. */
    List<Known> after(long id, int limit);
  }

  /**
   * An article as it was when it got its story.
   *
   * @param first its first revision, with the place that it has now
   * @param vector empty where it was not encoded then
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Known(Held first, float[] vector) {}
}
