package org.readout.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.readout.store.Page;
import org.readout.store.Story;

/** Reads stories out of their articles. */
final class Stories {
  private static final String FIELDS =
      "SELECT f.story, r.title, f.articles, f.witnesses, f.first_day, f.last_day FROM"
          + " (SELECT story, count(*) AS articles,"
          + " count(DISTINCT coalesce(copy_of, id)) AS witnesses,"
          + " min(published) AS first_day, max(published) AS last_day FROM article";
  private static final String FIRST =
      " JOIN article a ON a.id = f.story JOIN revision r ON r.article = a.id"
          + " AND r.number = a.revision ORDER BY f.story DESC";

  private Stories() {}

  static List<Story> all(Sql sql, Page page) throws SQLException {
    return sql.list(
        FIELDS + " GROUP BY story ORDER BY story DESC LIMIT ? OFFSET ?) f" + FIRST,
        Stories::story,
        page.limit(),
        page.offset());
  }

  static Optional<Story> byId(Sql sql, long id) throws SQLException {
    return sql.first(
        FIELDS
            + " WHERE story = (SELECT story FROM article WHERE id = ?) GROUP BY story) f"
            + FIRST,
        Stories::story,
        id);
  }

  private static Story story(ResultSet row) throws SQLException {
    return new Story(
        row.getLong(1),
        row.getString(2),
        row.getInt(3),
        row.getInt(4),
        row.getString(5),
        row.getString(6));
  }
}
