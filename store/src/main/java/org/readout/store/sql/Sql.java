package org.readout.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.store.Characters;

/** One connection and the statements prepared on it. For one thread at a time. */
final class Sql {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Sql(Connection connection) {
    this.connection = connection;
  }

  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
    List<T> found = new ArrayList<>();
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      while (rows.next()) {
        found.add(row.of(rows));
      }
    }
    return found;
  }

  <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      return rows.next() ? Optional.of(row.of(rows)) : Optional.empty();
    }
  }

  long number(String sql, @Nullable Object... values) throws SQLException {
    return first(sql, row -> row.getLong(1), values).orElse(0L);
  }

  void run(String sql, @Nullable Object... values) throws SQLException {
    bound(sql, values).executeUpdate();
  }

  /** Runs one statement for each row of values. */
  void each(String sql, List<@Nullable Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    PreparedStatement statement = prepared(sql);
    for (@Nullable Object[] row : rows) {
      bind(statement, row);
      statement.addBatch();
    }
    statement.executeBatch();
  }

  Connection connection() {
    return connection;
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared(sql);
    bind(statement, values);
    return statement;
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case null -> statement.setObject(i + 1, null);
        case String text -> statement.setString(i + 1, Characters.kept(text));
        case Long number -> statement.setLong(i + 1, number);
        case Integer number -> statement.setInt(i + 1, number);
        case Double number -> statement.setDouble(i + 1, number);
        case byte[] bytes -> statement.setBytes(i + 1, bytes);
        case Object other -> throw new IllegalArgumentException("no SQL value: " + other);
      }
    }
  }
}
