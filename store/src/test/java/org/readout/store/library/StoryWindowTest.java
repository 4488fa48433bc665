package org.readout.store.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.store.Entry;
import org.readout.store.Held;
import org.readout.store.Page;
import org.readout.store.Story;
import org.readout.store.Told;
import org.readout.store.sql.SqlStore;

class StoryWindowTest {
  private static final int SIZE = 3;

  @TempDir private Path folder;

  /** Reports of three events, one after the other and mixed. */
  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String event =
          List.of(
                  "ferry with 120 aboard sank off Sulawesi near Bitung, rescuers searched the sea",
                  "central bank of Norway raised its key rate in Oslo as prices of food rose",
                  "nurses of Leeds voted to strike over pay after talks with Minister Hale failed")
              .get(i < 8 ? i / 4 : i % 3);
      String text = "Report %d: the %s. Ann Lee%d said it was grave.".formatted(i, event, i);
      Entry entry = Told.read(Told.article("x" + i, "Outlet " + i, "2024-05-17", text));
      entries.add(i % 5 == 0 ? Entry.of(entry.article()) : entry);
    }
    return entries;
  }

  private SqlStore store(String name) {
    Path path = folder.resolve(name);
    assertThat(path.toFile().mkdir()).isTrue();
    return SqlStore.sqlite(path, Clock.systemUTC());
  }

  private static List<String> places(SqlStore store) {
    return store.articlesAfter(0, 100).stream().map(StoryWindowTest::place).toList();
  }

  private static String place(Held held) {
    return String.join(" ", held.label(), "s" + held.story(), "of " + held.copyOf(), held.why());
  }

  @Test
  void a_window_begun_anew_gives_the_same_stories_as_one_that_lasts() {
    StoryWindow lasting = new StoryWindow(SIZE);
    try (SqlStore once = store("once");
        SqlStore byOne = store("by-one")) {
      once.add(entries(), lasting);
      for (Entry entry : entries()) {
        byOne.add(List.of(entry), new StoryWindow(SIZE));
      }
      assertThat(places(byOne)).isEqualTo(places(once));
      assertThat(once.stories(Page.all()))
          .extracting(Story::articles)
          .satisfies(sizes -> assertThat(sizes).anyMatch(size -> size > 2 * SIZE));
    }
  }

  @Test
  void a_lot_that_failed_leaves_no_trace() {
    StoryWindow window = new StoryWindow(SIZE);
    try (SqlStore disturbed = store("disturbed");
        SqlStore undisturbed = store("undisturbed")) {
      undisturbed.add(entries(), new StoryWindow(SIZE));
      disturbed.add(entries().subList(0, 5), window);
      try {
        disturbed.add(
            entries(),
            (id, entry, past) -> {
              if (id == 9) {
                throw new IllegalStateException("in the midst");
              }
              return window.place(id, entry, past);
            });
      } catch (IllegalStateException expected) {
        assertThat(expected).hasMessage("in the midst");
      }
      disturbed.add(entries(), window);
      assertThat(places(disturbed)).isEqualTo(places(undisturbed));
    }
  }
}
