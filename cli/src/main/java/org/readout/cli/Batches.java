package org.readout.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.readout.store.Added;
import org.readout.store.Entry;
import org.readout.store.library.Library;

/** Adds articles some at a time, each lot in one transaction, and only then tells of them. */
final class Batches {
  private static final int MOST = 1_000;
  private static final long MOST_MILLIS = 1_000;

  private final Library library;
  private final AddedReport report;
  private final Messages messages;
  private final Progress progress;
  private final List<Attempt<Entry>> waiting = new ArrayList<>();
  private long begun;

  Batches(Library library, AddedReport report, Messages messages, Progress progress) {
    this.library = library;
    this.report = report;
    this.messages = messages;
    this.progress = progress;
  }

  void add(Attempt<Entry> attempt) {
    if (waiting.isEmpty()) {
      begun = System.nanoTime();
    }
    waiting.add(attempt);
    if (waiting.size() >= MOST || System.nanoTime() - begun > MOST_MILLIS * 1_000_000) {
      flush();
    }
  }

  void flush() {
    List<Entry> entries = new ArrayList<>();
    for (Attempt<Entry> attempt : waiting) {
      if (attempt instanceof Attempt.Done<Entry> done) {
        entries.add(done.result());
      }
    }
    Iterator<Added> added = library.add(entries).iterator();
    for (Attempt<Entry> attempt : waiting) {
      messages.tell(attempt.reading());
      switch (attempt) {
        case Attempt.Done<Entry> done -> report.added(done.result().article(), added.next());
        case Attempt.Failed<Entry> failed -> report.failed(failed.reading());
      }
      progress.step();
    }
    waiting.clear();
    report.flush();
  }
}
