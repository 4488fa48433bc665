package org.readout.store.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.readout.store.LibraryException;

/** PostgreSQL, in the schema that the address chooses. */
final class Postgres implements Database {
  private static final String DISK_FULL = "53100";

  private final String url;

  Postgres(String url) {
    this.url = url;
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url);
  }

  @Override
  public Map<String, String> types() {
    return Map.of("number", "BIGINT", "bytes", "BYTEA");
  }

  @Override
  public String size() {
    return "SELECT pg_database_size(current_database())";
  }

  /** For this session, among those of the same schema. */
  @Override
  public String lock() {
    return "SELECT CASE WHEN pg_try_advisory_lock(hashtext('readout ' || current_schema()))"
        + " THEN 1 ELSE 0 END";
  }

  @Override
  public boolean hasTable(Sql sql, String name) throws SQLException {
    return sql.number(
            "SELECT count(*) FROM information_schema.tables"
                + " WHERE table_schema = current_schema() AND table_name = ?",
            name)
        > 0;
  }

  @Override
  public LibraryException failure(SQLException failure) {
    String state = Objects.requireNonNullElse(failure.getSQLState(), "");
    String message =
        state.equals(DISK_FULL)
            ? "no space is left for the library at " + name()
            : "the library at " + name() + ": " + firstLine(failure);
    return new LibraryException(message, failure);
  }

  private static String firstLine(SQLException failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
  }

  /** Without what may be a password. */
  @Override
  public String name() {
    int question = url.indexOf('?');
    return question < 0 ? url : url.substring(0, question);
  }
}
