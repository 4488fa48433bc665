package org.readout.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.readout.store.LibraryException;

/** What differs from one database to the next. */
interface Database {

  /** A new connection, every statement of which is a transaction until told otherwise. */
  Connection connect() throws SQLException;

  /** What stands for the names in the migrations, such as {@code number}. */
  Map<String, String> types();

  /** Gives the bytes on disk. */
  String size();

  /** Gives 1 once the connection has the right to add, which it then keeps. */
  String lock();

  boolean hasTable(Sql sql, String name) throws SQLException;

  /** In words for the user. */
  LibraryException failure(SQLException failure);

  /** For messages. */
  String name();

  /** SQLite in a folder. */
  static Database sqlite(Path folder) {
    return new Sqlite(folder);
  }

  /** PostgreSQL at a JDBC address. */
  static Database postgres(String url) {
    return new Postgres(url);
  }
}
