package org.readout.store.export;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.readout.store.LibraryException;

/** Turns rows of JSON into Parquet, by DuckDB. */
public final class Parquet {
  private Parquet() {}

  /** Throws {@link LibraryException} where DuckDB is not on the class path. */
  public static void write(Path rows, List<String> columns, Path file) throws IOException {
    String types =
        columns.stream().map(name -> name + ": 'VARCHAR'").collect(Collectors.joining(", "));
    String copy =
        "COPY (SELECT * FROM read_json(%s, format = 'newline_delimited', columns = {%s}))"
            .formatted(quoted(rows), types);
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 1");
      statement.execute(copy + " TO " + quoted(file) + " (FORMAT parquet, COMPRESSION zstd)");
    } catch (SQLException failure) {
      throw new IOException("DuckDB: " + failure.getMessage(), failure);
    }
  }

  private static Connection connection() throws SQLException {
    try {
      Driver driver =
          Class.forName("org.duckdb.DuckDBDriver")
              .asSubclass(Driver.class)
              .getDeclaredConstructor()
              .newInstance();
      return driver.connect("jdbc:duckdb:", new Properties());
    } catch (ReflectiveOperationException missing) {
      throw new LibraryException(
          "Parquet needs DuckDB, which the launcher fetches when it can", missing);
    }
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }
}
