package org.readout.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One clear line for each mistake, and the other reports are still compared. */
class BadInputTest {
  private static final String MAYOR =
      """
      PORT ELDER, March 3 - The bridge will reopen on Friday, Mayor Anna Lind said on Tuesday.

      "It is safe," Lind told reporters.
      """;
  private static final String ENGINEER =
      """
      PORT ELDER, March 4 - The city engineer, Per Holm, denied that the bridge would reopen on Friday.

      "It is not safe," Holm said.
      """;

  @TempDir private Path folder;
  private Path first;
  private Path second;

  @BeforeEach
  void two_good_reports() throws IOException {
    first = Files.writeString(folder.resolve("first.txt"), MAYOR);
    second = Files.writeString(folder.resolve("second.txt"), ENGINEER);
  }

  @Test
  void a_missing_file() {
    skipped(folder.resolve("missing.txt"));
  }

  @Test
  void an_empty_file() throws IOException {
    skipped(Files.createFile(folder.resolve("empty.txt")));
  }

  @Test
  void a_folder_without_articles() throws IOException {
    skipped(Files.createDirectory(folder.resolve("nothing")));
  }

  @Test
  void a_binary_file() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7);
    }
    skipped(Files.write(folder.resolve("binary"), bytes));
  }

  @Test
  void a_page_without_an_article() throws IOException {
    skipped(
        Files.writeString(
            folder.resolve("page.html"),
            "<!doctype html><html><body><nav>Home</nav></body></html>"));
  }

  @Test
  void a_latin_1_file_is_read() throws IOException {
    Path latin =
        Files.write(
            folder.resolve("latin.txt"),
            "Zoë Müller said: “Nein”. Så."
                .replace("“", "\"")
                .replace("”", "\"")
                .getBytes(ISO_8859_1));
    CommandRun run = CommandRun.of("articles", latin);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Zoë Müller").contains("Så");
  }

  @Test
  void one_article_only() {
    CommandRun run = CommandRun.of("compare", first);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).hasLineCount(1).contains("first.txt", "only article");
  }

  @Test
  void two_copies_of_one_file_are_one_witness() throws IOException {
    Path copy = Files.copy(first, folder.resolve("copy.txt"));
    CommandRun run = CommandRun.of("compare", first, copy, "--json", "-");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\"type\":\"copy\"").doesNotContain("\"type\":\"conflict\"");
  }

  @Test
  void an_output_that_cannot_be_written() {
    Path nowhere = folder.resolve("no/such/folder/out.html");
    CommandRun run = CommandRun.of("compare", first, second, "--html", nowhere);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(nowhere.toString()).doesNotContain("Exception");
  }

  @Test
  void a_bad_line_among_good_ones_keeps_its_place() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("lines.jsonl"),
            """
            {"id": "x", "text": "He said no."}
            {"id": "y"
            {"id": "z", "text": "She said yes."}
            """);
    CommandRun run = CommandRun.of("statements", lines);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out().lines().toList().get(1)).contains("\"error\"");
    assertThat(run.err()).contains("lines.jsonl").doesNotContain("Exception");
  }

  private void skipped(Path bad) {
    CommandRun run = CommandRun.of("compare", first, bad, second, "--json", "-");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).hasLineCount(1).contains(bad.getFileName().toString());
    assertThat(run.err()).doesNotContain("Exception");
    assertThat(run.out()).contains("first.txt", "second.txt");
  }
}
