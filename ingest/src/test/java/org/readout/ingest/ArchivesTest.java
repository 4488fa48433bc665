package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.Packing.gzip;
import static org.readout.ingest.Packing.utf8;
import static org.readout.ingest.Packing.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.core.article.Article;

class ArchivesTest {
  private static final byte[] WALL =
      utf8(
          """
          Wall of Tallinn falls

          TALLINN (Harbour News) - The wall fell on Monday, said people who had seen it.
          """);
  private static final byte[] ROW = utf8("{\"id\": \"row\", \"text\": \"One said so.\"}\n");

  @TempDir Path folder;

  @Test
  void a_gzip_file_is_read_as_what_it_packs() {
    assertThat(ids("rows.jsonl.gz", gzip(ROW))).containsExactly("row");
    assertThat(ids("wall.gz", gzip(WALL))).containsExactly("wall.gz");
  }

  @Test
  void a_gzip_file_may_have_many_members() {
    byte[] both = Packing.join(gzip(ROW), gzip(ROW), gzip(ROW));
    assertThat(ids("rows.jsonl.gz", both)).hasSize(3);
  }

  @Test
  void a_gzip_file_that_breaks_off_gives_what_it_has_and_a_failure() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      rows.append("{\"id\": \"").append(i * 7919L % 20_011).append("\", \"text\": \"So.\"}\n");
    }
    byte[] whole = gzip(utf8(rows.toString()));
    List<Reading> readings = read("rows.gz", Arrays.copyOf(whole, whole.length / 2));
    assertThat(readings).hasSizeGreaterThan(1000);
    assertThat(readings.getLast())
        .isEqualTo(new Reading.Failed(path("rows.gz"), "breaks off before its end"));
  }

  @Test
  void a_zip_gives_the_articles_inside_it_by_name_and_passes_over_the_rest() {
    byte[] zip =
        zip(
            Map.of(
                "b/wall.txt", WALL,
                "a.jsonl.gz", gzip(ROW),
                "picture.png", new byte[] {0, 1, 2, 3, 0, 0},
                "__MACOSX/b/wall.txt", WALL,
                ".hidden", WALL));
    assertThat(ids("all.zip", zip)).containsExactly("row", "all.zip/b/wall.txt");
  }

  @Test
  void archives_in_archives_are_opened_and_from_standard_input_too() {
    byte[] nested = zip(Map.of("in.zip", zip(Map.of("wall.txt", WALL)), "wall.txt", WALL));
    Inputs inputs = new Inputs(List.of("-"), null, new ByteArrayInputStream(gzip(nested)));
    try (Stream<Source> sources = inputs.sources()) {
      assertThat(sources.map(Source::read).map(ArchivesTest::id).toList())
          .containsExactly("-/in.zip/wall.txt", "-/wall.txt");
    }
  }

  @Test
  void archives_in_archives_without_end_are_refused() {
    byte[] packed = ROW;
    for (int i = 0; i < 8; i++) {
      packed = gzip(packed);
    }
    assertThat(read("deep.gz", packed))
        .containsExactly(new Reading.Failed(path("deep.gz"), "is packed more than 6 times"));
  }

  @Test
  void what_is_read_from_an_archive_is_known_by_its_place_in_it() {
    Reading.Read read = (Reading.Read) read("all.zip", zip(Map.of("wall.txt", WALL))).getFirst();
    Article article = read.article();
    assertThat(article.metadata().file()).isEqualTo(path("all.zip") + "/wall.txt");
    assertThat(article.metadata().title()).isEqualTo("Wall of Tallinn falls");
  }

  @Test
  void names_that_lead_out_of_the_archive_lead_nowhere() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.write(inner.resolve("a.zip"), zip(Map.of("../evil.txt", WALL, "/tmp/evil.txt", WALL)));
    assertThat(all(inner.resolve("a.zip"))).hasSize(2).allMatch(Reading.Read.class::isInstance);
    assertThat(folder.resolve("evil.txt")).doesNotExist();
    assertThat(Path.of("/tmp/evil.txt")).doesNotExist();
  }

  @Test
  void a_damaged_member_does_not_lose_the_others() {
    Map<String, byte[]> members = new TreeMap<>(Map.of("a.txt", WALL, "b.txt", WALL));
    byte[] zip = zip(members);
    int data = 30 + "a.txt".length();
    Arrays.fill(zip, data, data + 20, (byte) 0xff);
    List<Reading> readings = read("all.zip", zip);
    assertThat(readings).hasSize(2);
    assertThat(readings.getFirst()).isInstanceOf(Reading.Failed.class);
    assertThat(readings.getLast()).isInstanceOf(Reading.Read.class);
  }

  @Test
  void an_archive_without_articles_says_so() {
    byte[] zip = zip(Map.of("picture.png", new byte[] {0, 1, 2, 3, 0, 0}));
    assertThat(read("all.zip", zip))
        .containsExactly(new Reading.Failed(path("all.zip"), "holds no article"));
  }

  @Test
  void what_articles_are_said_to_be_in_holds_inside_archives() throws IOException {
    Path file = Files.write(folder.resolve("rows.gz"), gzip(ROW));
    try (Stream<Source> sources =
        new Inputs(List.of(file.toString()), "text", new ByteArrayInputStream(ROW)).sources()) {
      assertThat(sources.map(Source::read).map(ArchivesTest::id)).containsExactly(file.toString());
    }
  }

  private List<String> ids(String name, byte[] bytes) {
    return read(name, bytes).stream()
        .map(reading -> id(reading).replace(folder + "/", ""))
        .toList();
  }

  private List<Reading> read(String name, byte[] bytes) {
    try {
      return all(Files.write(folder.resolve(name), bytes));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static List<Reading> all(Path file) {
    Inputs inputs =
        new Inputs(List.of(file.toString()), null, new ByteArrayInputStream(new byte[0]));
    try (Stream<Source> sources = inputs.sources()) {
      return sources.map(Source::read).toList();
    }
  }

  private static String id(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> read.article().id();
      case Reading.Failed failed -> failed.id() + ": " + failed.message();
    };
  }
}
