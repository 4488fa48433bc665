package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameBytesTest {
  private static final Path EVENT = Path.of("../samples/01-syrdarya-summit");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--html", "--markdown", "--csv", "--annotations"})
  void neither_locale_nor_zone_nor_threads_change_a_byte(String output) {
    String here = compare(output, 1);
    Locale.setDefault(Locale.of("tr", "TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
    assertThat(compare(output, 8)).isEqualTo(here);
  }

  @Test
  void nor_the_terminal_view() {
    String here = CommandRun.of("compare", EVENT, "--threads", 1).out();
    Locale.setDefault(Locale.of("ar", "EG"));
    TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
    assertThat(CommandRun.of("compare", EVENT, "--threads", 8).out()).isEqualTo(here).isNotEmpty();
  }

  private static String compare(String output, int threads) {
    return CommandRun.of("compare", EVENT, output, "-", "--threads", threads).out();
  }
}
