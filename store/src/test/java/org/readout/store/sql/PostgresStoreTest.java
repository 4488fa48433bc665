package org.readout.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.readout.store.Store;
import org.readout.store.StoreContract;

class PostgresStoreTest extends StoreContract {
  private static final EmbeddedPostgres SERVER = start();
  private static int schemas;

  private final String url = inNewSchema();

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @AfterAll
  static void stop() throws IOException {
    SERVER.close();
  }

  private static String inNewSchema() {
    String schema = "library" + ++schemas;
    try (Connection connection = SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return SERVER.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
  }

  @Override
  protected Store open() {
    return SqlStore.postgres(url, Clock.systemUTC());
  }

  @Test
  void one_at_a_time_may_add() throws InterruptedException {
    try (SqlStore second = SqlStore.postgres(url, Clock.systemUTC())) {
      try (SqlStore first = SqlStore.postgres(url, Clock.systemUTC())) {
        assertThat(first.lock()).isTrue();
        assertThat(second.lock()).isFalse();
      }
      while (!second.lock()) {
        Thread.sleep(10); // The server sees the end of a session a moment later.
      }
    }
  }
}
