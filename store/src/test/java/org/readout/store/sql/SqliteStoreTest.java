package org.readout.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.store.Entry;
import org.readout.store.LibraryException;
import org.readout.store.Store;
import org.readout.store.StoreContract;
import org.readout.store.StoryAssigner;
import org.readout.store.Told;

class SqliteStoreTest extends StoreContract {
  private final Path folder = folder();

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("library");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  @Override
  protected Store open() {
    return SqlStore.sqlite(folder, Clock.systemUTC());
  }

  @Test
  void a_library_of_an_older_version_is_brought_up_with_what_it_holds() throws SQLException {
    Path old = folder();
    Database database = Database.sqlite(old);
    try (Connections connections = new Connections(database)) {
      connections.write(
          sql -> {
            new Migrations(database).migrate(sql, 1);
            sql.run("INSERT INTO article VALUES (1, 'id:x', 1, 1, 1, NULL, '', NULL, NULL)");
            sql.run(
                "INSERT INTO revision VALUES (1, 1, '2024-05-17T00:00:00Z', 7, 0, 'x', NULL, NULL,"
                    + " NULL, NULL, '', NULL, NULL, NULL, NULL, 'Old.', 'paragraph 0-4', NULL)");
            return 0;
          });
    }
    try (Store store = SqlStore.sqlite(old, Clock.systemUTC())) {
      assertThat(store.article(1).orElseThrow().article().text()).isEqualTo("Old.");
      store.add(
          List.of(Told.read(Told.article("y", null, null, "Ann said no."))), StoryAssigner.NONE);
      assertThat(store.counts().statements()).isEqualTo(1);
    }
  }

  @Test
  void vectors_of_an_encoder_no_longer_used_are_dropped() throws SQLException {
    Path old = folder();
    Database database = Database.sqlite(old);
    try (Connections connections = new Connections(database)) {
      connections.write(
          sql -> {
            new Migrations(database).migrate(sql, 3);
            sql.run("INSERT INTO article VALUES (1, 'id:x', 1, 1, 1, NULL, '', NULL, NULL, 1)");
            sql.run(
                "INSERT INTO revision VALUES (1, 1, '2024-05-17T00:00:00Z', 7, 1, 'x', NULL, NULL,"
                    + " NULL, NULL, '', NULL, NULL, NULL, NULL, 'Old.', 'paragraph 0-4', x'7f00')");
            return 0;
          });
    }
    try (Store store = SqlStore.sqlite(old, Clock.systemUTC())) {
      assertThat(store.vector(store.article(1).orElseThrow())).isEmpty();
    }
  }

  @Test
  void a_library_of_a_newer_version_is_refused() throws SQLException {
    open().close();
    execute("UPDATE library SET version = 99");
    assertThatThrownBy(this::open)
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("is of version 99; this program knows those up to");
  }

  @Test
  void a_full_disk_is_told_and_what_was_added_before_is_kept() {
    open().close();
    Database database = Database.sqlite(folder);
    try (Connections connections = new Connections(database)) {
      connections.write(
          sql -> {
            sql.number("PRAGMA max_page_count = " + (sql.number("PRAGMA page_count") + 4));
            new Adding(sql, StoryAssigner.NONE, Clock.systemUTC().instant())
                .all(List.of(Entry.of(Told.article("x", null, null, "Small."))));
            return 0;
          });
      Entry large = Entry.of(Told.article("y", null, null, "Large. ".repeat(10_000)));
      assertThatThrownBy(
              () ->
                  connections.write(
                      sql ->
                          new Adding(sql, StoryAssigner.NONE, Clock.systemUTC().instant())
                              .all(List.of(large))))
          .isInstanceOf(LibraryException.class)
          .hasMessageContaining("no space is left");
    }
    try (Store store = open()) {
      assertThat(store.counts().articles()).isEqualTo(1);
    }
  }

  @Test
  void a_file_that_is_no_library_is_told() throws IOException {
    Path other = folder();
    Files.writeString(
        other.resolve("library.db"), "no database at all, but long enough ".repeat(9));
    assertThatThrownBy(() -> SqlStore.sqlite(other, Clock.systemUTC()))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("damaged");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
