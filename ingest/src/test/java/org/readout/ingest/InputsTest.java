package org.readout.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private static final String WALL =
      "The wall of Tallinn fell on Monday, said people who had seen it.\n";

  @TempDir Path folder;

  @Test
  void a_text_keeps_its_path_as_its_id() throws IOException {
    Path file = Files.writeString(folder.resolve("wall.txt"), WALL);
    Reading.Read read = (Reading.Read) only(file.toString());
    assertThat(read.article().id()).isEqualTo(file.toString());
    assertThat(read.article().text()).isEqualTo(WALL);
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void what_cannot_be_read_says_so_in_one_line() throws IOException {
    assertFailed(folder.resolve("missing.txt"), "no such file");
    assertFailed(Files.createFile(folder.resolve("empty.txt")), "is empty");
    assertFailed(
        Files.write(folder.resolve("binary"), new byte[] {1, 0, 2, 0, 3, 0, 0}),
        "is a binary file");
    assertFailed(Files.createDirectory(folder.resolve("nothing")), "is a folder without articles");
    assertFailed(
        Files.writeString(folder.resolve("page.html"), "<!doctype html><p><a href=/>Home</a>"),
        "is a page without an article");
    assertFailed(
        Files.writeString(folder.resolve("data.json"), "{\"a\": 1}"), "is in no known format");
  }

  @Test
  void a_text_in_latin_1_is_read_with_a_warning() throws IOException {
    byte[] latin =
        "Das Tor fiel, sagte der Bürgermeister von Düsseldorf am Montag."
            .getBytes(Charset.forName("windows-1252"));
    Reading.Read read =
        (Reading.Read) only(Files.write(folder.resolve("tor.txt"), latin).toString());
    assertThat(read.article().text()).contains("Bürgermeister von Düsseldorf");
    assertThat(read.warnings()).containsExactly("is no UTF-8; read as windows-1252");
  }

  @Test
  void a_broken_byte_in_utf_8_is_replaced_with_a_warning() throws IOException {
    byte[] bytes =
        "Schöne Grüße aus Köln? He said so on Monday, in the bar.".getBytes(StandardCharsets.UTF_8);
    bytes["Schöne Grüße aus Köln".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xff;
    Reading.Read read =
        (Reading.Read) only(Files.write(folder.resolve("koeln.txt"), bytes).toString());
    assertThat(read.article().text()).contains("Köln\ufffd");
    assertThat(read.warnings()).hasSize(1);
  }

  @Test
  void a_document_too_large_for_an_article_is_refused() throws IOException {
    Path large = folder.resolve("large.txt");
    Files.write(large, "a line of text\n".repeat(4_000_000).getBytes(StandardCharsets.US_ASCII));
    assertFailed(large, "is larger than 32 MiB, too large for one article");
  }

  @Test
  void json_lines_keep_their_texts_to_the_last_space() {
    String rows =
        """
        {"id": "a", "text": "  Two spaces, he said, and one behind. ", "outlet": "Wire"}

        {"id": "b", "html": "<p>The wall of Tallinn fell on Monday, said people who saw it.</p>", "url": "https://x.example/b"}
        {"id": "c"}
        no json
        """;
    List<Reading> readings = read(new Inputs(List.of("-"), "jsonl", in(rows)));
    assertThat(readings).hasSize(4);
    assertThat(((Reading.Read) readings.get(0)).article().text())
        .isEqualTo("  Two spaces, he said, and one behind. ");
    assertThat(((Reading.Read) readings.get(1)).article().metadata().url())
        .isEqualTo("https://x.example/b");
    assertThat(readings.get(2)).isEqualTo(new Reading.Failed("c", "has no text (-:4)"));
    assertThat(readings.get(3)).isEqualTo(new Reading.Failed("-:5", "is no valid JSON (column 1)"));
  }

  @Test
  void json_lines_are_told_by_their_content() {
    assertThat(read(new Inputs(List.of("-"), null, in("{\"id\": \"a\", \"text\": \"One.\"}\n"))))
        .hasSize(1);
  }

  @Test
  void other_tools_names_for_the_same_fields_are_known() {
    String newsPlease =
        """
        {
          "authors": ["Anna Lill"], "date_publish": "2019-03-04 17:03:00", "source_domain": "harbour.example",
          "maintext": "The wall of Tallinn fell on Monday, said people who had seen it.", "title": "Wall falls",
          "url": "https://harbour.example/wall"
        }
        """;
    Reading.Read read =
        (Reading.Read) read(new Inputs(List.of("-"), null, in(newsPlease))).getFirst();
    assertThat(read.article().metadata().published()).isEqualTo("2019-03-04T17:03:00");
    assertThat(read.article().metadata().byline()).containsExactly("Anna Lill");
    assertThat(read.article().label()).isEqualTo("harbour.example");
  }

  @Test
  void ninjs_bodies_are_pages() {
    String ninjs =
        """
        {"uri": "urn:wall:1", "headlines": [{"role": "main", "value": "Wall falls"}],
         "bodies": [{"role": "main", "value": "<p>The wall of Tallinn fell on Monday, said people who saw it.</p>"}]}
        """;
    Reading.Read read = (Reading.Read) read(new Inputs(List.of("-"), "json", in(ninjs))).getFirst();
    assertThat(read.article().id()).isEqualTo("urn:wall:1");
    assertThat(read.article().metadata().title()).isEqualTo("Wall falls");
    assertThat(read.article().paragraphs()).hasSize(1);
  }

  @Test
  void the_end_can_be_asked_for_twice() {
    try (Stream<Source> sources =
        new Inputs(List.of("-"), "jsonl", in("{\"id\": \"a\", \"text\": \"One.\"}")).sources()) {
      Iterator<Source> iterator = sources.iterator();
      iterator.next();
      assertThat(iterator.hasNext()).isFalse();
      assertThat(iterator.hasNext()).isFalse();
    }
  }

  @Test
  void folders_and_globs_give_their_articles_by_name() throws IOException {
    Files.writeString(folder.resolve("b.txt"), WALL);
    Files.writeString(folder.resolve("a.txt"), WALL);
    Files.write(folder.resolve("c.bin"), new byte[] {0, 0, 0, 1});
    Files.writeString(folder.resolve(".hidden.txt"), WALL);
    List<String> names =
        List.of(folder.resolve("a.txt").toString(), folder.resolve("b.txt").toString());
    assertThat(ids(folder.toString())).isEqualTo(names);
    assertThat(ids(folder + "/*.txt")).isEqualTo(names);
  }

  @Test
  void a_page_may_be_fetched() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] page = "<p>The wall of Tallinn fell on Monday, said people.</p>".getBytes(UTF_8);
    server.createContext(
        "/wall",
        exchange -> {
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/wall";
      Reading.Read read =
          (Reading.Read) read(new Inputs(List.of(url), null, in(""), true)).getFirst();
      assertThat(read.article().metadata().url()).isEqualTo(url);
      assertThat(only(url))
          .isEqualTo(new Reading.Failed(url, "is inside the network; --allow-private allows that"));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void an_unknown_format_is_a_wrong_usage() {
    assertThatThrownBy(() -> new Inputs(List.of("-"), "runes", in("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown format \"runes\"");
  }

  private void assertFailed(Path path, String message) {
    assertThat(only(path.toString())).isEqualTo(new Reading.Failed(path.toString(), message));
  }

  private static Reading only(String argument) {
    return read(new Inputs(List.of(argument), null, in(""))).getFirst();
  }

  private static List<String> ids(String argument) {
    return read(new Inputs(List.of(argument), null, in(""))).stream()
        .map(reading -> reading instanceof Reading.Read read ? read.article().id() : "failed")
        .toList();
  }

  private static List<Reading> read(Inputs inputs) {
    try (Stream<Source> sources = inputs.sources()) {
      return sources.map(Source::read).toList();
    }
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
