package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part of a comparison, and the reasons of what it found. */
class CompareCommandTest {
  private static final String EVENT = "../samples/04-hull-hospital-strike";

  @Test
  void a_finding_tells_why_it_was_made() {
    CommandRun run = CommandRun.of("compare", "--explain", "conflict-1", EVENT);

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("conflict-1")
        .contains("As each side was read", "What decided", "needed");
  }

  @Test
  void what_was_looked_at_and_not_called_is_listed() {
    CommandRun run = CommandRun.of("compare", "--explain", "abstentions", EVENT);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Looked at, not called");
  }

  @Test
  void one_speakers_part_has_nothing_of_others() {
    CommandRun run = CommandRun.of("compare", "--focus", "speaker", "rudge", EVENT);

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("only what rests on Philippa Rudge shown")
        .doesNotContain("Farrukh Aziz");
  }

  @ParameterizedTest
  @CsvSource({
    "--focus speaker Nobody, nobody called 'Nobody' speaks in these reports",
    "--focus everything, 'not ''everything'''",
    "--explain conflict-99, no finding conflict-99"
  })
  void a_part_that_is_not_there_is_told_in_one_line(String options, String message) {
    String[] words = ("compare " + options + " " + EVENT).split(" ");
    CommandRun run = CommandRun.of((Object[]) words);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines().findFirst()).get().asString().contains(message);
  }
}
