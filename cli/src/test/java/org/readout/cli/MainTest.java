package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @Test
  void help_goes_to_standard_output() {
    CommandRun run = CommandRun.of("--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Usage: readout").contains("statements");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "articles", "statements"})
  void every_command_has_help_and_version(String command) {
    assertThat(CommandRun.of(command, "--help").out()).startsWith("Usage: readout " + command);
    assertThat(CommandRun.of(command, "--version").out()).startsWith("readout ").hasLineCount(1);
  }

  @Test
  void version_names_the_program() {
    CommandRun run = CommandRun.of("--version");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("readout ").hasLineCount(1);
  }

  @Test
  void wrong_usage_gives_two_and_nothing_on_standard_output() {
    for (CommandRun run :
        new CommandRun[] {
          CommandRun.of(),
          CommandRun.of("--no-such-option"),
          CommandRun.of("compare"),
          CommandRun.of("articles", "--format", "no-such-format", "a.txt"),
          CommandRun.of("articles", "--threads", "0", "a.txt")
        }) {
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).isNotEmpty().doesNotContain("Exception");
    }
  }
}
