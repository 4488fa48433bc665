package org.readout.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.store.Store;
import org.readout.store.StoryAssigner;
import org.readout.store.Told;
import org.readout.store.sql.SqlStore;

class ExportTest {
  @TempDir private Path folder;

  private Store store() {
    Store store = SqlStore.sqlite(folder, Clock.systemUTC());
    store.add(
        List.of(
            Told.read(Told.article("x", "The \"Post\"", "2024-05-17", "Ann Lee said it, rained.")),
            Told.read(Told.article("y", null, null, "Bo Ray said no.\nAnd left."))),
        StoryAssigner.NONE);
    return store;
  }

  @Test
  void csv_quotes_what_must_be_quoted() throws IOException {
    StringBuilder out = new StringBuilder();
    try (Store store = store()) {
      Table.STATEMENTS.write(store, new Csv(Table.STATEMENTS.columns(), out), done -> {});
    }
    assertThat(out)
        .startsWith("article,statement,story,outlet,published,speaker,")
        .contains("a1,t1,s1,\"The \"\"Post\"\"\",2024-05-17,Ann Lee,minister,person,indirect,")
        .contains("a2,t1,s2,,,Bo Ray,");
    assertThat(out.toString().split("\r\n")).hasSize(3);
  }

  @Test
  void parquet_holds_the_same_rows() throws IOException, SQLException {
    Path rows = folder.resolve("rows.jsonl");
    Path parquet = folder.resolve("it's.parquet");
    StringBuilder out = new StringBuilder();
    try (Store store = store()) {
      Table.ARTICLES.write(store, new JsonRows(Table.ARTICLES.columns(), out), done -> {});
    }
    Files.writeString(rows, out);
    Parquet.write(rows, Table.ARTICLES.columns(), parquet);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT article, outlet, text FROM '"
                    + parquet.toString().replace("'", "''")
                    + "' ORDER BY article")) {
      found.next();
      assertThat(found.getString(2)).isEqualTo("The \"Post\"");
      found.next();
      assertThat(found.getString(2)).isNull();
      assertThat(found.getString(3)).isEqualTo("Bo Ray said no.\nAnd left.");
      assertThat(found.next()).isFalse();
    }
  }
}
