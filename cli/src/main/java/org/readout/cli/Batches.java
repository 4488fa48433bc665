package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import org.readout.ingest.Reading;
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
  private final List<Preparing.Prepared> waiting = new ArrayList<>();
  private long begun;

  Batches(Library library, AddedReport report, Messages messages, Progress progress) {
    this.library = library;
    this.report = report;
    this.messages = messages;
    this.progress = progress;
  }

  void add(Preparing.Prepared prepared) {
    if (waiting.isEmpty()) {
      begun = System.nanoTime();
    }
    waiting.add(prepared);
    if (waiting.size() >= MOST || System.nanoTime() - begun > MOST_MILLIS * 1_000_000) {
      flush();
    }
  }

  void flush() {
    List<Entry> entries = new ArrayList<>();
    for (Preparing.Prepared prepared : waiting) {
      if (prepared.entry() != null) {
        entries.add(prepared.entry());
      }
    }
    List<Added> added = library.add(entries);
    int next = 0;
    for (Preparing.Prepared prepared : waiting) {
      messages.tell(prepared.reading());
      if (prepared.reading() instanceof Reading.Failed failed) {
        report.failed(failed);
      } else if (prepared.entry() != null) {
        report.added(prepared.entry().article(), added.get(next++));
      }
      progress.step();
    }
    waiting.clear();
    report.flush();
  }
}
