package org.readout.store.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.readout.core.speaker.Account;
import org.readout.store.Added;
import org.readout.store.Entry;
import org.readout.store.Held;
import org.readout.store.Store;
import org.readout.store.lucene.LuceneIndex;

/** Keeps the index after the store: what is behind is made good from the store. */
final class Indexing implements AutoCloseable {
  private static final int BATCH = 500;

  /** Changes between two commits of the index, each of which costs some tenths of a second. */
  private static final int COMMIT_EVERY = 50_000;

  private final Store store;
  private final Path folder;
  private LuceneIndex index;
  private long put;
  private long committed;

  Indexing(Store store, Path folder) {
    this.store = store;
    this.folder = folder;
    index = LuceneIndex.open(folder);
  }

  LuceneIndex index() {
    return index;
  }

  /** Whether the index lacks something of the store. */
  boolean isBehind() {
    return index.upTo() != store.lastChange();
  }

  /** False while another process writes the index. */
  boolean startWriting() {
    long upTo = index.upTo();
    if (upTo < 0 || upTo > store.lastChange()) {
      renew();
    }
    return index.startWriting();
  }

  void stopWriting() {
    index.stopWriting();
  }

  /**
   * Brings the index up to the store.
   *
   * @param progress told how many articles are done
   */
  void follow(LongConsumer progress) {
    put = index.upTo();
    committed = put;
    long done = 0;
    for (List<Held> batch = store.changedAfter(put, BATCH);
        !batch.isEmpty();
        batch = store.changedAfter(put, BATCH)) {
      batch.forEach(this::put);
      done += batch.size();
      progress.accept(done);
      commitNowAndThen();
    }
    commit();
  }

  /** Starts again from nothing. */
  void renew() {
    index.close();
    LuceneIndex.delete(folder);
    index = LuceneIndex.open(folder);
  }

  private void put(Held held) {
    index.put(held.id(), store.account(held), store.vector(held).orElse(null));
    put = held.change();
  }

  /** What was just added to the store. */
  void added(List<Entry> entries, List<Added> added) {
    for (int i = 0; i < added.size(); i++) {
      put(entries.get(i), added.get(i));
    }
    put = store.lastChange();
    commitNowAndThen();
  }

  private void put(Entry entry, Added added) {
    switch (added.outcome()) {
      case ADDED, REVISED -> {
        Account account = entry.account();
        index.put(added.article(), account == null ? unread(entry) : account, entry.vector());
      }
      case READ -> store.article(added.article()).ifPresent(this::put);
      case KNOWN -> {}
    }
  }

  private static Account unread(Entry entry) {
    return new Account(entry.article(), List.of(), List.of(), List.of(), Map.of());
  }

  private void commitNowAndThen() {
    if (put - committed >= COMMIT_EVERY) {
      commit();
    }
  }

  private void commit() {
    if (put != committed) {
      index.commit(put);
      committed = put;
    }
  }

  /** Makes sure of what was added. */
  void finish() {
    commit();
  }

  @Override
  public void close() {
    index.close();
  }
}
