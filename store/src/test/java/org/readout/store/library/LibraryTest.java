package org.readout.store.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.store.Entry;
import org.readout.store.Held;
import org.readout.store.Hits;
import org.readout.store.LibraryException;
import org.readout.store.Page;
import org.readout.store.Query;
import org.readout.store.Snippet;
import org.readout.store.Told;

class LibraryTest {
  private static final List<Entry> ENTRIES =
      List.of(
          Told.read(
              Told.article(
                  "x",
                  "The Post",
                  "2024-05-17",
                  "The ferry sank. Ann Lee said the bow door was shut. Bo Ray said it was open.")),
          Told.read(
              Told.article(
                  "y", "Daily News", "2024-05-18", "A second ferry. Bo Ray said doors are safe.")),
          Told.read(
              Told.article(
                  "z", "The Post", "2024-06-01", "Rain fell on the ferry's bow. A door.")));

  @TempDir private Path folder;

  private Library toWrite() {
    return Library.toWrite(new Place.Folder(folder), Clock.systemUTC(), notice -> {});
  }

  private Library toRead() {
    return Library.toRead(new Place.Folder(folder), Clock.systemUTC());
  }

  private void add() {
    try (Library library = toWrite()) {
      library.add(ENTRIES);
    }
  }

  private List<String> found(String query) {
    try (Library library = toRead()) {
      return library.search(Query.parse(query), null, Page.FIRST).hits().stream()
          .map(hit -> library.store().article(hit.article()).orElseThrow().article().id())
          .sorted()
          .toList();
    }
  }

  @Test
  void words_phrases_and_fields_find_articles() {
    add();
    assertThat(found("ferry")).containsExactly("x", "y", "z");
    assertThat(found("Ferries door")).containsExactly("x", "y", "z");
    assertThat(found("\"bow door\"")).containsExactly("x");
    assertThat(found("ferry -rain")).containsExactly("x", "y");
    assertThat(found("outlet:post")).containsExactly("x", "z");
    assertThat(found("after:2024-05-18 before:2024-06-01")).containsExactly("y");
    assertThat(found("whale")).isEmpty();
  }

  @Test
  void a_speaker_and_what_is_said_are_of_one_statement() {
    add();
    assertThat(found("said:door")).containsExactly("x", "y");
    assertThat(found("speaker:Ray")).containsExactly("x", "y");
    assertThat(found("speaker:\"Bo Ray\" said:door")).containsExactly("y");
    assertThat(found("speaker:lee -said:shut")).isEmpty();
  }

  @Test
  void meaning_finds_what_words_do_not() {
    add();
    try (Library library = toRead()) {
      Entry like = ENTRIES.getLast();
      Hits hits = library.search(Query.parse("whale"), like.vector(), Page.FIRST);
      assertThat(hits.hits().getFirst().article()).isEqualTo(3);
      assertThat(hits.hits().getFirst().bySense()).isTrue();
    }
  }

  @Test
  void a_snippet_marks_the_words_found() {
    add();
    try (Library library = toRead()) {
      Held held = library.store().article(1).orElseThrow();
      Snippet snippet =
          library
              .index()
              .snippet(Query.parse("said:doors ferry"), library.store().account(held))
              .orElseThrow();
      String text = held.article().text();
      assertThat(snippet.marks())
          .extracting(mark -> mark.of(text))
          .containsExactly("ferry", "door");
    }
  }

  @Test
  void a_snippet_is_of_the_speaker_asked_for() {
    Entry entry =
        Told.read(Told.article("w", null, null, "Ann Lee said no boat. Bo Ray said a red boat."));
    try (Library library = toWrite()) {
      String text = entry.article().text();
      Snippet snippet =
          library
              .index()
              .snippet(
                  Query.parse("speaker:ray said:boat"), Objects.requireNonNull(entry.account()))
              .orElseThrow();
      assertThat(snippet.marks())
          .extracting(mark -> mark.start())
          .containsExactly(text.lastIndexOf("boat"));
    }
  }

  @Test
  void hits_come_in_pages() {
    add();
    try (Library library = toRead()) {
      Query query = Query.parse("ferry");
      List<Hits.Hit> all = library.search(query, null, Page.FIRST).hits();
      List<Hits.Hit> pages = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        pages.addAll(library.search(query, null, new Page(i, 1)).hits());
      }
      assertThat(pages).isEqualTo(all).hasSize(3);
    }
  }

  @Test
  void an_index_that_is_gone_or_broken_is_built_again() throws IOException {
    add();
    Path index = folder.resolve("index");
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[3]);
      }
    }
    assertThat(found("ferry")).hasSize(3);
    try (Library library = toWrite()) {
      library.reindex(done -> {});
    }
    assertThat(found("ferry")).hasSize(3);
  }

  @Test
  void an_index_that_lags_is_made_good() {
    try (Library library = toWrite()) {
      library.store().add(ENTRIES.subList(0, 2), org.readout.store.StoryAssigner.NONE);
    }
    assertThat(found("ferry")).containsExactly("x", "y");
    add();
    assertThat(found("ferry")).containsExactly("x", "y", "z");
  }

  @Test
  void a_revision_takes_the_place_of_what_was_indexed() {
    add();
    try (Library library = toWrite()) {
      library.add(List.of(Entry.of(Told.article("x", null, null, "The whale sank."))));
    }
    assertThat(found("whale")).containsExactly("x");
    assertThat(found("\"bow door\"")).isEmpty();
  }

  @Test
  void the_second_to_add_waits_and_says_so() throws Exception {
    List<String> notices = new ArrayList<>();
    CompletableFuture<Void> second;
    try (Library first = toWrite()) {
      second =
          CompletableFuture.runAsync(
              () ->
                  Library.toWrite(new Place.Folder(folder), Clock.systemUTC(), notices::add)
                      .close());
      while (notices.isEmpty()) {
        Thread.sleep(10);
      }
      first.add(ENTRIES);
      assertThat(second).isNotDone();
    }
    second.get();
    assertThat(notices).hasSize(1);
  }

  @Test
  void what_cannot_be_a_library_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(
            () ->
                Library.toWrite(
                    new Place.Folder(file.resolve("in-it")), Clock.systemUTC(), notice -> {}))
        .isInstanceOf(LibraryException.class);
    assertThatThrownBy(() -> Library.toRead(new Place.Folder(file), Clock.systemUTC()))
        .hasMessageContaining("no library");
  }

  @Test
  void the_default_place_follows_the_base_directories() {
    assertThat(Place.of(null, Map.of("HOME", "/home/ann")))
        .isEqualTo(new Place.Folder(Path.of("/home/ann/.local/share/readout/library")));
    assertThat(Place.of(null, Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(new Place.Folder(Path.of("/data/readout/library")));
    assertThat(Place.of("jdbc:postgresql:news", Map.of("HOME", "/home/ann")))
        .isInstanceOf(Place.Postgres.class);
  }
}
