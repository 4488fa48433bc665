package org.readout.store.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.core.story.Outline;
import org.readout.core.story.OutlineReader;
import org.readout.core.story.Placement;
import org.readout.core.story.RecentStories;
import org.readout.store.Entry;
import org.readout.store.Held;
import org.readout.store.StoryAssigner;

/**
 * Finds stories among the last articles, as many as its size or up to twice as many: after each
 * {@value #SIZE} those before them are forgotten. What is known of the past is at every moment what
 * the library tells of it, so that a program that was stopped goes on as if it had not been.
 */
final class StoryWindow implements StoryAssigner {
  private static final int SIZE = 4_000;
  private static final int BATCH = 500;
  private static final float[] NOT_ENCODED = {};

  private final int size;
  private @Nullable RecentStories recent;
  private long next;

  StoryWindow() {
    this(SIZE);
  }

  StoryWindow(int size) {
    this.size = size;
  }

  @Override
  public List<Placement> place(long id, Entry entry, Past past) {
    boolean isKnown = id == next && (id - 1) % size != 0;
    RecentStories stories = isKnown ? recent : null;
    recent = null;
    if (stories == null) {
      stories = recalled(id, past);
    }
    float[] vector = entry.vector();
    Outline outline =
        OutlineReader.read(entry.article().withId("a" + id), vector == null ? NOT_ENCODED : vector);
    List<Placement> placements = stories.add(outline);
    recent = stories;
    next = id + 1;
    return placements;
  }

  private RecentStories recalled(long id, Past past) {
    long before = Math.max(0, (id - 1) / size * size - size);
    RecentStories stories = new RecentStories(before + 1);
    while (before + stories.size() + 1 < id) {
      List<Known> batch = past.after(before + stories.size(), BATCH);
      List<Outline> outlines = batch.parallelStream().map(StoryWindow::outline).toList();
      for (int i = 0; i < batch.size(); i++) {
        Held held = batch.get(i).first();
        stories.recall(outlines.get(i), held.story(), held.copyOf());
      }
    }
    return stories;
  }

  private static Outline outline(Known known) {
    return OutlineReader.read(
        known.first().article().withId(known.first().label()), known.vector());
  }
}
