package org.readout.store.sql;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** One connection that writes and as many as are needed that read. */
final class Connections implements AutoCloseable {
  private final Database database;
  private final Deque<Sql> idle = new ArrayDeque<>();
  private @Nullable Sql writer;

  Connections(Database database) {
    this.database = database;
  }

  @FunctionalInterface
  interface Work<T> {
    T on(Sql sql) throws SQLException;
  }

  <T> T read(Work<T> work) {
    try {
      Sql sql = taken();
      try {
        return work.on(sql);
      } finally {
        give(sql);
      }
    } catch (SQLException failure) {
      throw database.failure(failure);
    }
  }

  /** Does all of the work or, when it throws, nothing. */
  synchronized <T> T write(Work<T> work) {
    try {
      if (writer == null) {
        writer = new Sql(database.connect());
        writer.connection().setAutoCommit(false);
      }
      return committed(writer, work);
    } catch (SQLException failure) {
      throw database.failure(failure);
    }
  }

  private static <T> T committed(Sql sql, Work<T> work) throws SQLException {
    boolean done = false;
    try {
      T result = work.on(sql);
      sql.connection().commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack(sql);
      }
    }
  }

  /** What went wrong before is what counts; SQLite may have rolled back by itself. */
  private static void rollBack(Sql sql) {
    try {
      sql.connection().rollback();
    } catch (SQLException alreadyDone) {
      return;
    }
  }

  private Sql taken() throws SQLException {
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    return new Sql(database.connect());
  }

  private void give(Sql sql) {
    synchronized (idle) {
      idle.push(sql);
    }
  }

  @Override
  public synchronized void close() {
    try {
      synchronized (idle) {
        for (Sql sql : idle) {
          sql.connection().close();
        }
        idle.clear();
      }
      if (writer != null) {
        writer.connection().close();
      }
    } catch (SQLException failure) {
      throw database.failure(failure);
    }
  }
}
