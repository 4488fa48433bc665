package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written when the texts or the places to write to are hostile. */
class OutputTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--html", "--markdown", "--csv", "--annotations"})
  void half_a_surrogate_pair_is_no_failure_and_a_file_is_what_standard_output_would_be(
      String output) throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("lines.jsonl"),
            """
            {"id": "x", "text": "The bridge \\ud83d will reopen on Friday, Mayor Anna Lind said."}
            {"id": "y", "text": "The bridge \\ud83d will not reopen on Friday, Anna Lind said."}
            """);
    Path file = folder.resolve("out");
    CommandRun run = CommandRun.of("compare", lines, output, file);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(file).hasContent(CommandRun.of("compare", lines, output, "-").out());
  }

  @Test
  void a_message_cannot_drive_the_terminal() {
    CommandRun run = CommandRun.of("articles", folder.resolve("\u001b(B\nmissing.txt"));
    assertThat(run.err()).contains("(B", "missing.txt").doesNotContain("\u001b").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "articles", "--help"})
  void a_full_disk_behind_standard_output_is_told(String command) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = {command, "../samples/01-syrdarya-summit"};
    PrintStream full = new PrintStream(new Failing("no space left"));
    int exit = Main.run(words, full, new PrintStream(err, true, UTF_8));
    assertThat(exit).isEqualTo(1);
    assertThat(err.toString(UTF_8)).hasLineCount(1).contains("standard output");
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "articles", "--help"})
  void a_reader_who_has_seen_enough_ends_the_command_in_silence(String command) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = {command, "../samples/01-syrdarya-summit"};
    PrintStream closed = new PrintStream(PipeClosed.watched(new Failing("Broken pipe")));
    int exit = Main.run(words, closed, new PrintStream(err, true, UTF_8));
    assertThat(exit).isEqualTo(141);
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  private static final class Failing extends OutputStream {
    private final String message;

    Failing(String message) {
      this.message = message;
    }

    @Override
    public void write(int value) throws IOException {
      throw new IOException(message);
    }
  }
}
