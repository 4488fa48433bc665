package org.readout.store.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.readout.core.text.Resource;
import org.readout.store.LibraryException;

/** Brings a library's tables from any older version to this program's. */
final class Migrations {
  /** The n-th takes a library from version n - 1 to n. Never changed once released. */
  private static final List<String> STEPS =
      List.of("1-articles", "2-statements", "3-stories", "4-vectors");

  static final int NEWEST = STEPS.size();

  private final Database database;

  Migrations(Database database) {
    this.database = database;
  }

  /** 0 where there is no library yet. */
  int version(Sql sql) throws SQLException {
    return database.hasTable(sql, "library") ? (int) sql.number("SELECT version FROM library") : 0;
  }

  /** Throws {@link LibraryException} for a library that a newer program made. */
  void refuseNewer(int version) {
    if (version > NEWEST) {
      throw new LibraryException(
          "the library at %s is of version %d; this program knows those up to %d"
              .formatted(database.name(), version, NEWEST));
    }
  }

  /** In the transaction of the caller, up to a version. */
  void migrate(Sql sql, int target) throws SQLException {
    int version = version(sql);
    refuseNewer(version);
    if (version == 0) {
      sql.run("CREATE TABLE library (version INTEGER NOT NULL)");
      sql.run("INSERT INTO library (version) VALUES (0)");
    }
    for (String step : STEPS.subList(version, Math.max(version, target))) {
      for (String statement : statements(step)) {
        sql.run(statement);
      }
      sql.run("UPDATE library SET version = version + 1");
    }
  }

  private List<String> statements(String step) {
    String script = Resource.text(Migrations.class, step + ".sql");
    for (Map.Entry<String, String> type : database.types().entrySet()) {
      script = script.replace("${" + type.getKey() + "}", type.getValue());
    }
    return List.of(script.strip().split(";\\s*", -1)).stream().filter(s -> !s.isEmpty()).toList();
  }
}
