package org.readout.store.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.readout.store.LibraryException;
import org.sqlite.JDBC;

/** SQLite, in the file {@value #FILE} of a folder. */
final class Sqlite implements Database {
  private static final String FILE = "library.db";
  private static final int BUSY = 5;
  private static final int READ_ONLY = 8;
  private static final int IO_ERROR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int NO_DATABASE = 26;

  private final Path folder;

  Sqlite(Path folder) {
    this.folder = folder;
  }

  @Override
  public Connection connect() throws SQLException {
    Path file = folder.resolve(FILE);
    boolean writable = Files.isWritable(folder) && (!Files.exists(file) || Files.isWritable(file));
    Properties properties = new Properties();
    properties.setProperty("foreign_keys", "true");
    properties.setProperty("busy_timeout", "60000");
    properties.setProperty("cache_size", "-32768");
    properties.setProperty("transaction_mode", "IMMEDIATE");
    if (writable) {
      properties.setProperty("journal_mode", "WAL");
      properties.setProperty("synchronous", "FULL");
      return JDBC.createConnection("jdbc:sqlite:" + file, properties);
    }
    // Without a place for its log SQLite reads such a file only when told that nobody writes it.
    properties.setProperty("open_mode", "65");
    return JDBC.createConnection(
        "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?immutable=1", properties);
  }

  @Override
  public Map<String, String> types() {
    return Map.of("number", "INTEGER", "bytes", "BLOB");
  }

  @Override
  public String size() {
    return "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";
  }

  /** A file beside the database is what is locked. */
  @Override
  public String lock() {
    return "SELECT 1";
  }

  @Override
  public boolean hasTable(Sql sql, String name) throws SQLException {
    return sql.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?", name)
        > 0;
  }

  @Override
  public LibraryException failure(SQLException failure) {
    String message =
        switch (failure.getErrorCode() & 0xFF) {
          case FULL -> "no space is left for the library in " + folder;
          case READ_ONLY, CANNOT_OPEN -> "cannot write the library in " + folder;
          case IO_ERROR -> "the disk fails under the library in " + folder;
          case BUSY -> "another program holds the library in " + folder;
          case CORRUPT, NO_DATABASE -> "the file " + FILE + " in " + folder + " is damaged";
          default -> "the library in " + folder + ": " + failure.getMessage();
        };
    return new LibraryException(message, failure);
  }

  @Override
  public String name() {
    return folder.toString();
  }
}
