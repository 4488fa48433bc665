package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.Packing.gzip;
import static org.readout.ingest.Packing.join;
import static org.readout.ingest.Packing.utf8;
import static org.readout.ingest.Packing.zip;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in, an answer comes out before long: articles, or why there are none. */
class HostileInputTest {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final int MIB = 1 << 20;

  @TempDir Path folder;

  @Test
  void a_page_of_elements_in_elements() {
    String page = "<html>" + "<div>".repeat(100_000) + "<p>The wall fell on Monday, she said.";
    assertThat(read(utf8(page))).hasSize(1);
    assertThat(read(utf8("<html>" + "<b><i><a>".repeat(50_000) + "text"))).hasSize(1);
    assertThat(read(utf8("<html><table>" + "<tr><td><table>".repeat(30_000) + "text"))).hasSize(1);
  }

  @Test
  void a_line_without_end() {
    assertFailed(read(new Endless("so said the mayor ", 200 * MIB)), "is larger than 32 MiB");
    InputStream rows =
        new SequenceInputStream(
            new SequenceInputStream(
                new ByteArrayInputStream(utf8("{\"id\": \"a\", \"text\": \"")),
                new Endless("so said the mayor ", 200 * MIB)),
            new ByteArrayInputStream(utf8("\"}\n{\"id\": \"b\", \"text\": \"So.\"}\n")));
    List<Reading> readings = read(rows);
    assertThat(readings.getFirst()).isEqualTo(new Reading.Failed("-:1", "is longer than 32 MiB"));
    assertThat(readings.getLast()).isInstanceOf(Reading.Read.class);
  }

  @Test
  void a_gzip_bomb() {
    String refused = "unpacks to more than 100 times its size";
    assertFailed(read(packed("so said the mayor ", 400)), "is larger than 32 MiB");
    assertFailed(read(join(gzip(utf8("{\"text\": \"")), packed(" ", 400))), refused);
  }

  @Test
  void a_gzip_bomb_of_nothing() {
    for (String filling : List.of("\0", "\n")) {
      assertThat(read(packed(filling, 400))).hasOnlyElementsOfType(Reading.Failed.class);
    }
  }

  @Test
  void a_zip_bomb_and_one_of_zips() throws IOException {
    byte[] bomb = zip(Map.of("a.txt", new Endless("a ", 100 * MIB).readAllBytes()));
    assertFailed(read(bomb), "is larger than 32 MiB");
    byte[] nested = bomb;
    for (int i = 0; i < 3; i++) {
      nested = zip(Map.of("a.zip", nested, "b.zip", nested, "c.zip", nested));
    }
    assertThat(read(nested)).hasOnlyElementsOfType(Reading.Failed.class).isNotEmpty();
  }

  @Test
  void a_zstandard_bomb() {
    byte[] member = Zstd.compress(utf8("so said the mayor ".repeat(MIB / 18)));
    byte[][] members = new byte[400][];
    Arrays.fill(members, member);
    byte[] row = Zstd.compress(utf8("{\"text\": \""));
    assertFailed(read(join(row, join(members))), "unpacks to more than 100 times its size");
  }

  @Test
  void a_document_that_unpacks_to_more_than_any_has() throws IOException {
    byte[] bomb =
        zip(
            Map.of(
                "word/document.xml",
                join(
                    utf8("<w:document xmlns:w=\"w\">"),
                    new Endless("<w:p>", 100 * MIB).readAllBytes())));
    assertFailed(read(bomb), "unpacks to more than 64 MiB");
    byte[] deep = zip(Map.of("word/document.xml", utf8("<w:p>".repeat(200_000))));
    assertThat(read(deep)).hasOnlyElementsOfType(Reading.Failed.class).hasSize(1);
  }

  @Test
  void a_web_archive_that_breaks_off_or_lies() {
    String record =
        """
        WARC/1.0
        WARC-Type: response
        WARC-Target-URI: http://a.example/
        Content-Type: application/http
        WARC-Date: 2019-03-04T17:03:00Z
        """
                .replace("\n", "\r\n")
            + "Content-Length: ";
    String page = "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>It fell, she said.";
    for (String length : List.of("9999999999999", "-1", "a", "5", "99999999999999999999")) {
      assertThat(read(utf8(record + length + page))).isNotEmpty();
    }
    assertThat(read(utf8("WARC/1.0\r\n" + "A: b\r\n".repeat(500_000)))).isNotEmpty();
    assertThat(read(utf8("WARC/1.0\r\nA: " + "b".repeat(20 * MIB)))).isNotEmpty();
    byte[] whole = gzip(utf8(record + "70" + page));
    for (int length = 1; length < whole.length; length += 7) {
      assertThat(read(Arrays.copyOf(whole, length))).hasOnlyElementsOfType(Reading.Failed.class);
    }
  }

  @Test
  void an_e_mail_of_parts_in_parts() {
    StringBuilder mail = new StringBuilder("From: a@b.example\nDate: 4 Mar 2019\n");
    for (int i = 0; i < 20_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i);
      mail.append("\n\n--b").append(i).append('\n');
    }
    assertThat(read(utf8(mail.toString()))).hasSize(1);
    assertThat(read(utf8("From: a@b.example\nDate: x\n" + "A: b\n".repeat(500_000)))).hasSize(1);
    assertThat(read(utf8("From: a@b.example\nDate: x\nSubject: " + "=?x?q?".repeat(MIB))))
        .hasSize(1);
  }

  @Test
  void a_pdf_of_nothing_and_one_that_goes_round() {
    String round =
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R 2 0 R]/Count 3>>endobj
        trailer<</Root 1 0 R>>\
        """;
    assertThat(read(utf8(round))).hasOnlyElementsOfType(Reading.Failed.class).hasSize(1);
    assertThat(read(utf8("%PDF-1.4\n" + "[".repeat(MIB)))).hasSize(1);
    assertThat(read(utf8("%PDF-1.4\n" + "1 0 obj<<".repeat(200_000)))).hasSize(1);
  }

  @Test
  void names_that_lead_out_of_a_zip() throws IOException {
    byte[] zip = zip(Map.of("../../evil.txt", utf8("It fell, she said."), "..", utf8("It fell.")));
    Path inner = Files.createDirectories(folder.resolve("a/b/c"));
    Path file = Files.write(inner.resolve("a.zip"), zip);
    assertThat(read(new Inputs(List.of(file.toString()), null, InputStream.nullInputStream())))
        .allMatch(Reading.Read.class::isInstance);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
    }
  }

  /** In members of a MiB each. */
  private static byte[] packed(String filling, int mibs) {
    byte[] member = gzip(utf8(filling.repeat(MIB / filling.length())));
    byte[][] members = new byte[mibs][];
    Arrays.fill(members, member);
    return join(members);
  }

  private static void assertFailed(List<Reading> readings, String message) {
    assertThat(readings).hasSize(1);
    assertThat(((Reading.Failed) readings.getFirst()).message()).contains(message);
  }

  private static List<Reading> read(byte[] bytes) {
    return read(new ByteArrayInputStream(bytes));
  }

  private static List<Reading> read(InputStream in) {
    return read(new Inputs(List.of("-"), null, in));
  }

  private static List<Reading> read(Inputs inputs) {
    long started = cpu();
    try (Stream<Source> sources = inputs.sources()) {
      List<Reading> readings = sources.map(Source::read).toList();
      assertThat(Duration.ofNanos(cpu() - started)).isLessThan(LIMIT);
      return readings;
    }
  }

  /** Of this thread, as the machine may be busy with others. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** The same over and over again. */
  private static final class Endless extends InputStream {
    private final byte[] filling;
    private long left;
    private int at;

    Endless(String filling, long length) {
      this.filling = utf8(filling.repeat(Math.max(1, (1 << 16) / filling.length())));
      left = length;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(Math.min(length, filling.length - at), left);
      System.arraycopy(filling, at, into, from, count);
      at = (at + count) % filling.length;
      left -= count;
      return count;
    }
  }
}
