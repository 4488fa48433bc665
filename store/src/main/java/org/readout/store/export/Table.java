package org.readout.store.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Metadata;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Speaker;
import org.readout.core.statement.Statement;
import org.readout.store.Held;
import org.readout.store.Store;

/** A table of what a library holds; the last revision of each article, in the order of adding. */
public enum Table {
  ARTICLES(
      "article",
      "id",
      "story",
      "copy_of",
      "revision",
      "seen",
      "outlet",
      "title",
      "byline",
      "url",
      "published",
      "modified",
      "language",
      "text") {
    @Override
    List<List<@Nullable String>> rows(Held held, Store store) {
      Metadata metadata = held.article().metadata();
      List<@Nullable String> row = new ArrayList<>();
      row.add(held.label());
      row.add(held.article().id());
      row.add("s" + held.story());
      row.add(held.copyOf() == null ? null : "a" + held.copyOf());
      row.add(Integer.toString(held.revision()));
      row.add(held.seen().toString());
      row.add(metadata.outlet());
      row.add(metadata.title());
      row.add(metadata.byline().isEmpty() ? null : String.join("; ", metadata.byline()));
      row.add(metadata.url());
      row.add(metadata.published());
      row.add(metadata.modified());
      row.add(metadata.language());
      row.add(held.article().text());
      return List.of(row);
    }
  },

  STATEMENTS(
      "article",
      "statement",
      "story",
      "outlet",
      "published",
      "speaker",
      "title",
      "type",
      "kind",
      "act",
      "polarity",
      "confidence",
      "cue",
      "words") {
    @Override
    List<List<@Nullable String>> rows(Held held, Store store) {
      Account account = store.account(held);
      List<List<@Nullable String>> rows = new ArrayList<>();
      for (Statement statement : account.statements()) {
        rows.add(row(held, account, statement));
      }
      return rows;
    }
  };

  private static final int BATCH = 500;

  /** With a space between two. */
  private final String columns;

  Table(String... columns) {
    this.columns = String.join(" ", columns);
  }

  /** Takes rows, each with a value for each column. */
  @FunctionalInterface
  public interface Sink {
    void row(List<@Nullable String> values) throws IOException;
  }

  /** Told after each lot how many articles are done. */
  @FunctionalInterface
  public interface Progress {
    void reach(long articles);
  }

  public List<String> columns() {
    return List.of(columns.split(" ", -1));
  }

  abstract List<List<@Nullable String>> rows(Held held, Store store);

  public void write(Store store, Sink sink, Progress progress) throws IOException {
    long done = 0;
    List<Held> batch = store.articlesAfter(0, BATCH);
    while (!batch.isEmpty()) {
      for (Held held : batch) {
        for (List<@Nullable String> row : rows(held, store)) {
          sink.row(row);
        }
      }
      done += batch.size();
      progress.reach(done);
      batch = store.articlesAfter(batch.getLast().id(), BATCH);
    }
  }

  private static List<@Nullable String> row(Held held, Account account, Statement statement) {
    Metadata metadata = held.article().metadata();
    Speaker speaker = account.speaker(statement).orElse(null);
    List<@Nullable String> row = new ArrayList<>();
    row.add(held.label());
    row.add(statement.id());
    row.add("s" + held.story());
    row.add(metadata.outlet());
    row.add(metadata.published());
    row.add(speaker == null ? null : speaker.name());
    row.add(speaker == null ? null : speaker.title());
    row.add(speaker == null ? null : speaker.type().label());
    row.add(statement.kind().label());
    row.add(statement.act().label());
    row.add(statement.polarity().label());
    row.add(Double.toString(Math.round(statement.confidence() * 10_000) / 10_000.0));
    row.add(
        String.join(" … ", statement.cue().stream().map(span -> span.of(account.text())).toList()));
    row.add(statement.words(account.text()));
    return row;
  }
}
