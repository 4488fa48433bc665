package org.readout.store.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.readout.store.Counts;

/** Counts what a library holds. */
final class Counting {
  private Counting() {}

  private record Days(@Nullable String first, @Nullable String last) {}

  static Counts of(Sql sql, Database database) throws SQLException {
    Days days =
        sql.first(
                "SELECT min(published), max(published) FROM article",
                row -> new Days(row.getString(1), row.getString(2)))
            .orElseThrow();
    return new Counts(
        sql.number("SELECT count(*) FROM article"),
        sql.number("SELECT count(*) FROM revision"),
        sql.number("SELECT count(DISTINCT story) FROM article"),
        sql.number(
            "SELECT count(*) FROM article a JOIN revision r ON r.article = a.id"
                + " AND r.number = a.revision WHERE r.is_read = 1"),
        sql.number("SELECT count(*) FROM statement"),
        sql.number("SELECT count(DISTINCT name_key) FROM speaker WHERE type <> 'unnamed'"),
        days.first,
        days.last,
        sql.list(
            "SELECT outlet, count(*) FROM article GROUP BY outlet"
                + " ORDER BY count(*) DESC, min(id) LIMIT 20",
            row -> new Counts.Outlet(row.getString(1), row.getLong(2))),
        sql.number(database.size()));
  }
}
