package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

  @Test
  void colour_is_only_for_a_terminal_that_takes_it_and_a_user_who_wants_it() {
    assertThat(Terminal.of(Map.of("NO_COLOR", ""), true, true).colour()).isTrue();
    assertThat(Terminal.of(Map.of(), false, true).colour()).isFalse();
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), true, true).colour()).isFalse();
    assertThat(Terminal.of(Map.of("TERM", "dumb"), true, true).colour()).isFalse();
  }

  @Test
  void progress_is_only_for_a_terminal_that_can_go_back_in_a_line() {
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), false, true).progress()).isTrue();
    assertThat(Terminal.of(Map.of(), true, false).progress()).isFalse();
    assertThat(Terminal.of(Map.of("TERM", "dumb"), true, true).progress()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wide", "-80", "99999"})
  void columns_that_are_no_width_are_as_if_not_told(String told) {
    assertThat(Terminal.of(Map.of("COLUMNS", told), true, true))
        .isEqualTo(Terminal.of(Map.of(), true, true));
  }

  @Test
  void columns_are_as_told() {
    assertThat(Terminal.of(Map.of("COLUMNS", "72"), true, true).columns()).isEqualTo(72);
  }
}
