package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingModelTest {
  private static final String FOLDER = "readout.models";
  private static final String EVENT = "../samples/01-syrdarya-summit";

  @TempDir private Path models;

  @BeforeEach
  void models_are_read_from_here() {
    System.setProperty(FOLDER, models.toString());
  }

  @AfterEach
  void restore() {
    System.clearProperty(FOLDER);
  }

  @Test
  void without_the_encoder_one_line_says_that_nothing_is_compared() throws IOException {
    damage("all-minilm-l6-v2-q.onnx");
    CommandRun run = CommandRun.of("compare", EVENT);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1).contains("cannot load all-minilm-l6-v2-q.onnx");
  }

  @Test
  void without_the_tagger_the_linear_one_stands_in_and_a_line_says_so() throws IOException {
    damage("org/readout/nlp/tagger/statements.onnx");
    CommandRun run = CommandRun.of("statements", EVENT);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\"kind\":\"direct\"");
    assertThat(run.err()).hasLineCount(1).contains("the linear tagger stands in");
  }

  @Test
  void without_the_native_library_the_linear_tagger_stands_in() throws Exception {
    CommandRun run =
        CommandRun.apart(
            models, List.of("-Donnxruntime.native.path=" + models), "statements", EVENT);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\"kind\":\"direct\"", "\"rule\":\"linear tagger\"");
    assertThat(run.err()).hasLineCount(1).contains("the linear tagger stands in");
  }

  @Test
  void a_command_may_end_while_the_encoder_still_loads() throws Exception {
    Path broken = Files.writeString(models.resolve("broken.json"), "{broken");
    List<String> access = List.of("--enable-native-access=ALL-UNNAMED");
    CommandRun run = CommandRun.apart(models, access, "stories", broken.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).hasLineCount(1).contains("broken.json");
  }

  private void damage(String model) throws IOException {
    Path file = models.resolve(model);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "no model");
  }
}
