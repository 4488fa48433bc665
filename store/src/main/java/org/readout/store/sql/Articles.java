package org.readout.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.store.Held;
import org.readout.store.Page;
import org.readout.store.StoryAssigner.Known;

/** Reads articles with one of their revisions. */
final class Articles {
  private static final String COLUMNS =
      "SELECT a.id, a.key, a.change, a.story, a.copy_of, a.why, r.number, r.seen, r.is_read,"
          + " r.name, r.file, r.url, r.outlet, r.title, r.byline, r.published, r.modified,"
          + " r.language, r.dateline, r.text, r.blocks";
  private static final String FROM = " FROM article a JOIN revision r ON r.article = a.id";
  private static final String FIELDS = COLUMNS + FROM;
  private static final String LAST = FIELDS + " AND r.number = a.revision";

  private Articles() {}

  static Optional<Held> byId(Sql sql, long id) throws SQLException {
    return sql.first(LAST + " WHERE a.id = ?", Articles::held, id);
  }

  static Optional<Held> byName(Sql sql, String name) throws SQLException {
    return sql.first(
        LAST + " WHERE a.key IN (?, ?, ?) ORDER BY a.id LIMIT 1",
        Articles::held,
        "url:" + name,
        "id:" + name,
        "file:" + name);
  }

  static List<Held> revisions(Sql sql, long id) throws SQLException {
    return sql.list(FIELDS + " WHERE a.id = ? ORDER BY r.number", Articles::held, id);
  }

  static List<Held> ofStory(Sql sql, long story, Page page) throws SQLException {
    return sql.list(
        LAST + " WHERE a.story = ? ORDER BY coalesce(a.published, r.seen), a.id LIMIT ? OFFSET ?",
        Articles::held,
        story,
        page.limit(),
        page.offset());
  }

  static List<Held> after(Sql sql, long id, int limit) throws SQLException {
    return sql.list(LAST + " WHERE a.id > ? ORDER BY a.id LIMIT ?", Articles::held, id, limit);
  }

  static List<Held> changedAfter(Sql sql, long change, int limit) throws SQLException {
    return sql.list(
        LAST + " WHERE a.change > ? ORDER BY a.change LIMIT ?", Articles::held, change, limit);
  }

  /** With the vectors that their stories were told by. */
  static List<Known> knownAfter(Sql sql, long id, int limit) throws SQLException {
    return sql.list(
        COLUMNS
            + ", a.by_meaning, r.vector"
            + FROM
            + " AND r.number = 1 WHERE a.id > ? ORDER BY a.id LIMIT ?",
        row -> {
          byte[] vector = row.getInt("by_meaning") == 0 ? null : row.getBytes("vector");
          return new Known(held(row), vector == null ? new float[0] : Columns.vector(vector));
        },
        id,
        limit);
  }

  static Held held(ResultSet row) throws SQLException {
    return new Held(
        row.getLong("id"),
        row.getString("key"),
        row.getInt("number"),
        row.getLong("change"),
        row.getLong("story"),
        optional(row, "copy_of"),
        row.getString("why"),
        Instant.parse(row.getString("seen")),
        row.getInt("is_read") != 0,
        article(row));
  }

  private static @Nullable Long optional(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  private static Article article(ResultSet row) throws SQLException {
    Metadata metadata =
        new Metadata(
            row.getString("file"),
            row.getString("url"),
            row.getString("outlet"),
            row.getString("title"),
            Columns.lines(row.getString("byline")),
            row.getString("published"),
            row.getString("modified"),
            row.getString("language"),
            row.getString("dateline"));
    return new Article(
        row.getString("name"),
        row.getString("text"),
        Columns.blocks(row.getString("blocks")),
        metadata);
  }
}
