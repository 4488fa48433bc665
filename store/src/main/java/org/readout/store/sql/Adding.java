package org.readout.store.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.speaker.Account;
import org.readout.core.story.Placement;
import org.readout.store.Added;
import org.readout.store.Added.Outcome;
import org.readout.store.Entry;
import org.readout.store.Identity;
import org.readout.store.LibraryException;
import org.readout.store.Store.Standing;
import org.readout.store.StoryAssigner;

/** Adds articles, one after the other, within one transaction. */
final class Adding {
  private static final String FOUND =
      "SELECT a.id, a.revision, a.story, r.number, r.is_read FROM article a";

  private final Sql sql;
  private final StoryAssigner stories;
  private final Instant now;
  private long lastId;
  private long lastChange;

  Adding(Sql sql, StoryAssigner stories, Instant now) throws SQLException {
    this.sql = sql;
    this.stories = stories;
    this.now = now;
    lastId = sql.number("SELECT max(id) FROM article");
    lastChange = sql.number("SELECT max(change) FROM article");
  }

  /**
   * What is held under an identity.
   *
   * @param last the number of the last revision
   * @param same the number of the revision with the very text; null where there is none
   */
  private record Match(long id, int last, long story, @Nullable Integer same, boolean isRead) {}

  List<Added> all(List<Entry> entries) throws SQLException {
    List<Added> added = new ArrayList<>();
    for (Entry entry : entries) {
      added.add(add(entry));
    }
    return added;
  }

  static Standing standing(Sql sql, Identity identity, long digest) throws SQLException {
    Match match = match(sql, identity, digest, null, false).orElse(null);
    if (match == null) {
      return Standing.NEW;
    }
    if (match.same == null) {
      return Standing.CHANGED;
    }
    return match.isRead ? Standing.KNOWN : Standing.UNREAD;
  }

  private Added add(Entry entry) throws SQLException {
    Identity identity = entry.identity();
    String outlet = entry.article().metadata().outlet();
    Match match = match(sql, identity, entry.digest(), outlet, true).orElse(null);
    if (match == null) {
      return first(entry);
    }
    if (match.same == null) {
      return revised(entry, match);
    }
    return match.isRead || entry.account() == null
        ? new Added(match.id, match.same, match.story, Outcome.KNOWN)
        : read(entry, match, match.same);
  }

  private static Optional<Match> match(
      Sql sql, Identity identity, long digest, @Nullable String outlet, boolean sameOutlet)
      throws SQLException {
    Optional<Match> byKey =
        sql.first(
            FOUND + " LEFT JOIN revision r ON r.article = a.id AND r.digest = ? WHERE a.key = ?",
            row -> {
              int number = row.getInt(4);
              Integer same = row.wasNull() ? null : number;
              return new Match(
                  row.getLong(1), row.getInt(2), row.getLong(3), same, row.getInt(5) != 0);
            },
            digest,
            identity.key());
    if (byKey.isPresent() || !identity.byText()) {
      return byKey;
    }
    return sql.first(
        FOUND
            + " JOIN revision r ON r.article = a.id AND r.digest = ?"
            + (sameOutlet ? " WHERE coalesce(a.outlet, '') = ?" : " WHERE '' = ?")
            + " ORDER BY a.id LIMIT 1",
        row ->
            new Match(
                row.getLong(1), row.getInt(2), row.getLong(3), row.getInt(4), row.getInt(5) != 0),
        digest,
        outlet == null ? "" : outlet);
  }

  private Added first(Entry entry) throws SQLException {
    long id = lastId + 1;
    List<Placement> placements = stories.place(id, entry, this::past);
    Placement placement = placements.getFirst();
    Metadata metadata = entry.article().metadata();
    sql.run(
        "INSERT INTO article (id, key, revision, change, story, copy_of, why, outlet, published,"
            + " by_meaning) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        entry.identity().key(),
        1,
        ++lastChange,
        placement.story(),
        placement.copyOf(),
        placement.why(),
        metadata.outlet(),
        metadata.published(),
        entry.vector() == null ? 0 : 1);
    lastId = id;
    insert(entry, id, 1);
    for (Placement other : placements.subList(1, placements.size())) {
      move(other);
    }
    return new Added(id, 1, placement.story(), Outcome.ADDED);
  }

  private void move(Placement placement) throws SQLException {
    sql.run(
        "UPDATE article SET story = ?, copy_of = ?, why = ? WHERE id = ?",
        placement.story(),
        placement.copyOf(),
        placement.why(),
        placement.article());
  }

  private List<StoryAssigner.Known> past(long id, int limit) {
    try {
      return Articles.knownAfter(sql, id, limit);
    } catch (SQLException failure) {
      throw new LibraryException("cannot read the library: " + failure.getMessage(), failure);
    }
  }

  private Added revised(Entry entry, Match match) throws SQLException {
    int revision = match.last + 1;
    insert(entry, match.id, revision);
    Metadata metadata = entry.article().metadata();
    sql.run(
        "UPDATE article SET revision = ?, change = ?, outlet = coalesce(?, outlet),"
            + " published = coalesce(?, published) WHERE id = ?",
        revision,
        ++lastChange,
        metadata.outlet(),
        metadata.published(),
        match.id);
    return new Added(match.id, revision, match.story, Outcome.REVISED);
  }

  private Added read(Entry entry, Match match, int revision) throws SQLException {
    Account account = entry.account();
    if (account != null) {
      Accounts.insert(sql, match.id, revision, account);
    }
    sql.run(
        "UPDATE revision SET is_read = 1, vector = ? WHERE article = ? AND number = ?",
        vector(entry),
        match.id,
        revision);
    sql.run("UPDATE article SET change = ? WHERE id = ?", ++lastChange, match.id);
    return new Added(match.id, revision, match.story, Outcome.READ);
  }

  private void insert(Entry entry, long id, int revision) throws SQLException {
    Article article = entry.article();
    Metadata metadata = article.metadata();
    Account account = entry.account();
    sql.run(
        "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        revision,
        now.toString(),
        entry.digest(),
        account == null ? 0 : 1,
        article.id(),
        metadata.file(),
        metadata.url(),
        metadata.outlet(),
        metadata.title(),
        Columns.lines(metadata.byline()),
        metadata.published(),
        metadata.modified(),
        metadata.language(),
        metadata.dateline(),
        article.text(),
        Columns.blocks(article.blocks()),
        vector(entry));
    if (account != null) {
      Accounts.insert(sql, id, revision, account);
    }
  }

  private static byte @Nullable [] vector(Entry entry) {
    float[] vector = entry.vector();
    return vector == null ? null : Columns.bytes(vector);
  }
}
