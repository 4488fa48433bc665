package org.readout.store.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.readout.store.Added;
import org.readout.store.Entry;
import org.readout.store.Hits;
import org.readout.store.LibraryException;
import org.readout.store.Page;
import org.readout.store.Query;
import org.readout.store.SearchIndex;
import org.readout.store.Store;
import org.readout.store.StoryAssigner;
import org.readout.store.sql.SqlStore;

/** A library that is open. Many processes may read one; one at a time adds to it. */
public final class Library implements AutoCloseable {
  private static final long POLL_MILLIS = 100;

  private final Store store;
  private final Path indexFolder;
  private final @Nullable WriterLock lock;
  private @Nullable Indexing indexing;
  private final StoryAssigner stories = new StoryWindow();

  private Library(Store store, Path indexFolder, @Nullable WriterLock lock) {
    this.store = store;
    this.indexFolder = indexFolder;
    this.lock = lock;
  }

  /** Opens a library to look things up; throws {@link LibraryException} where there is none. */
  public static Library toRead(Place place, Clock clock) {
    return switch (place) {
      case Place.Folder folder -> {
        if (!Files.exists(folder.path().resolve("library.db"))) {
          throw new LibraryException("there is no library in " + folder.path() + " yet");
        }
        yield new Library(
            SqlStore.sqlite(folder.path(), clock), folder.path().resolve("index"), null);
      }
      case Place.Postgres database ->
          new Library(SqlStore.postgres(database.url(), clock), database.index(), null);
    };
  }

  /**
   * Opens a library to add to it, and makes it where there is none. Waits while another process
   * adds.
   *
   * @param notices told, once, that it waits
   */
  public static Library toWrite(Place place, Clock clock, Consumer<String> notices) {
    Path folder =
        switch (place) {
          case Place.Folder of -> of.path();
          case Place.Postgres database -> database.index();
        };
    make(folder);
    WriterLock lock = WriterLock.in(folder);
    try {
      await(lock::isFree, notices);
      if (place instanceof Place.Postgres database) {
        SqlStore store = SqlStore.postgres(database.url(), clock);
        await(store::lock, notices);
        return new Library(store, database.index(), lock);
      }
      return new Library(SqlStore.sqlite(folder, clock), folder.resolve("index"), lock);
    } catch (RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException failure) {
      throw new LibraryException("cannot make the folder " + folder, failure);
    }
  }

  @FunctionalInterface
  private interface Free {
    boolean now();
  }

  private static void await(Free free, Consumer<String> notices) {
    boolean told = false;
    while (!free.now()) {
      if (!told) {
        notices.accept("another process is adding to this library; waiting for it");
        told = true;
      }
      try {
        Thread.sleep(POLL_MILLIS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new LibraryException("interrupted while waiting for the library", interrupted);
      }
    }
  }

  public Store store() {
    return store;
  }

  /** All of them or, when it throws, none. What it returns is on disk. */
  public List<Added> add(List<Entry> entries) {
    Indexing index = writtenIndex();
    List<Added> added = store.add(entries, stories);
    index.added(entries, added);
    return added;
  }

  /** The index, made good from the store where it is behind and nobody else is at it. */
  public SearchIndex index() {
    return followed(done -> {}).index();
  }

  public Hits search(Query query, float @Nullable [] vector, Page page) {
    return index().search(query, vector, page);
  }

  private Indexing followed(LongConsumer progress) {
    Indexing opened = indexing;
    if (opened == null) {
      opened = new Indexing(store, indexFolder);
      indexing = opened;
      if (opened.isBehind() && Files.isWritable(indexFolder) && opened.startWriting()) {
        opened.follow(progress);
        opened.stopWriting();
      }
    }
    return opened;
  }

  /** A process that searches may be at the index for a moment. */
  private Indexing writtenIndex() {
    Indexing opened = indexing;
    if (opened == null) {
      opened = new Indexing(store, indexFolder);
      indexing = opened;
      await(opened::startWriting, waiting -> {});
      opened.follow(done -> {});
    }
    return opened;
  }

  /** Builds the index again from nothing. */
  public void reindex(LongConsumer progress) {
    Indexing opened = new Indexing(store, indexFolder);
    indexing = opened;
    opened.renew();
    await(opened::startWriting, waiting -> {});
    opened.follow(progress);
  }

  @Override
  public void close() {
    Indexing opened = indexing;
    try (lock;
        store;
        opened) {
      if (opened != null && lock != null) {
        opened.finish();
      }
    }
  }
}
