package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.core.article.Article;

class TableTest {

  @Test
  void a_name_of_two_lines_is_told_in_one() {
    Reading read = Readings.ofTable("id,\"a\nb\",author\n1,2,3\n", Map.of()).getLast();
    assertThat(((Reading.Failed) read).message()).endsWith("(its columns: id, a b, author)");
  }

  @Test
  void columns_are_known_by_their_names_and_fields_may_hold_lines() {
    String table =
        """
        \ufeff"ID";"Title";"Publication Date";"Text"\r
        1;"Wall; falls";04.03.2019;"The wall fell, said people.

        ""Nobody was hurt,"" the mayor said."\r
        2;Gate;2019-03-05;The gate stands, he said.\r
        """;
    List<Reading> readings = Readings.of(table);
    Article article = Readings.article(readings.get(0));
    assertThat(article.id()).isEqualTo("1");
    assertThat(article.text())
        .isEqualTo("The wall fell, said people.\n\n\"Nobody was hurt,\" the mayor said.");
    assertThat(article.metadata().title()).isEqualTo("Wall; falls");
    assertThat(article.metadata().published()).isEqualTo("2019-03-04");
    assertThat(Readings.article(readings.get(1)).text()).isEqualTo("The gate stands, he said.");
  }

  @Test
  void with_tabs_quotation_marks_are_text_unless_they_close() {
    String table =
        "url\ttitle\ttext\nhttps://x.example/a\tWall\t\"It fell,\" he said.\n\tGate\tIt stands.\n";
    List<Reading> readings = Readings.of(table);
    assertThat(Readings.article(readings.get(0)).text()).isEqualTo("\"It fell,\" he said.");
    assertThat(Readings.article(readings.get(0)).metadata().url()).isEqualTo("https://x.example/a");
    assertThat(Readings.article(readings.get(1)).id()).isEqualTo("-:3");
  }

  @Test
  void columns_can_be_said_by_name_or_number() {
    String table = "a,b\nx,One said so.\n";
    assertThat(Readings.article(Readings.ofTable(table, Map.of("text", "b")).getFirst()).text())
        .isEqualTo("One said so.");
    assertThat(Readings.ofTable(table, Map.of("id", "1", "text", "2"))).hasSize(2);
    assertThat(Readings.ofTable(table, Map.of("text", "c")).getFirst())
        .isEqualTo(new Reading.Failed("-", "has no column \"c\""));
    assertThat(Readings.ofTable(table, Map.of("id", "a")).getFirst())
        .isEqualTo(
            new Reading.Failed(
                "-",
                "has no column known to hold text; --columns text=NAME says which (its columns: a,"
                    + " b)"));
    assertThatThrownBy(() -> Readings.ofTable(table, Map.of("colour", "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a column cannot hold \"colour\"; known are id, text");
  }

  @Test
  void utf_16_and_windows_1252_are_told_apart() {
    String table = "id\ttext\n1\tSchöne Grüße, sagte er.\n";
    for (Charset charset : List.of(StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
      Reading reading = Readings.of(table.getBytes(charset)).getFirst();
      assertThat(Readings.article(reading).text()).isEqualTo("Schöne Grüße, sagte er.");
    }
  }

  @Test
  void an_open_quotation_mark_is_told_with_its_place() {
    List<Reading> readings = Readings.of("id,text\n1,One said so.\n2,\"Two said\n");
    assertThat(readings.get(1))
        .isEqualTo(
            new Reading.Failed(
                "-", "is no valid table after line 2, or has a row too large for an article"));
  }
}
