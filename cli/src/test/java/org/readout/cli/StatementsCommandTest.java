package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementsCommandTest {
  private static final String TEXT = "The bridge is safe, Mayor Anna Lind said on Tuesday.\n";

  @TempDir private Path folder;

  @Test
  void explain_draws_the_statement_under_its_sentence() throws IOException {
    Path file = Files.writeString(folder.resolve("bridge.txt"), TEXT);
    assertThat(CommandRun.of("statements", "--explain", file).out())
        .contains(
            """
            The bridge is safe, Mayor Anna Lind said on Tuesday.
            [----------------]  (-------------) <-->\
            """);
  }

  @Test
  void brat_files_stand_beside_the_text_they_count_in() throws IOException {
    Path file = Files.writeString(folder.resolve("bridge.txt"), TEXT);
    Path out = folder.resolve("out");
    assertThat(CommandRun.of("statements", "--brat", out, file).exit()).isZero();
    Path text = only(out.resolve("text"));
    assertThat(text).hasContent(TEXT);
    String name = text.getFileName().toString().replace(".txt", "_auto.ann");
    assertThat(out.resolve("attributions").resolve(name))
        .content()
        .contains("Source 20 35\tMayor Anna Lind", "Content 0 18\tThe bridge is safe");
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  @Test
  void a_folder_that_cannot_be_written_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("bridge.txt"), TEXT);
    CommandRun run = CommandRun.of("statements", "--brat", file.resolve("in-a-file"), file);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("cannot write").doesNotContain("internal error");
  }
}
