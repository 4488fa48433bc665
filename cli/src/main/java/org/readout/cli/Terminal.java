package org.readout.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the program writes to. The launcher tells through system properties, since Java itself
 * cannot see which of the streams is a terminal.
 *
 * @param columns the width to write for
 * @param colour whether standard output takes colour
 * @param progress whether standard error is a terminal
 */
record Terminal(int columns, boolean colour, boolean progress) {
  private static final int DEFAULT_COLUMNS = 100;

  /** Honours {@code NO_COLOR} (any value but the empty one) and {@code COLUMNS}. */
  static Terminal of(
      Map<String, String> environment, boolean outIsTerminal, boolean errIsTerminal) {
    String noColour = environment.getOrDefault("NO_COLOR", "");
    boolean dumb = "dumb".equals(environment.get("TERM"));
    return new Terminal(
        columns(environment.get("COLUMNS")),
        outIsTerminal && noColour.isEmpty() && !dumb,
        errIsTerminal && !dumb);
  }

  static Terminal ofThisProcess() {
    return of(
        System.getenv(),
        Boolean.getBoolean("readout.terminal.out"),
        Boolean.getBoolean("readout.terminal.err"));
  }

  private static int columns(@Nullable String told) {
    if (told == null || !told.matches("\\d{1,4}")) {
      return DEFAULT_COLUMNS;
    }
    return Integer.parseInt(told);
  }
}
