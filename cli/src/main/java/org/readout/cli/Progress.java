package org.readout.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** One line on a terminal that counts what is done; nothing at all elsewhere. */
final class Progress implements AutoCloseable {
  private static final long EVERY_MILLIS = 100;

  private final PrintWriter terminal;
  private final boolean shown;
  private final String what;
  private long done;
  private long lastShown;

  Progress(PrintWriter terminal, boolean shown, String what) {
    this.terminal = terminal;
    this.shown = shown;
    this.what = what;
  }

  void step() {
    reach(done + 1);
  }

  void reach(long count) {
    done = count;
    long now = System.currentTimeMillis();
    if (shown && now - lastShown >= EVERY_MILLIS) {
      lastShown = now;
      terminal.printf(Locale.ROOT, "\r%,d %s", done, what);
      terminal.flush();
    }
  }

  /** Clears the line. */
  @Override
  public void close() {
    if (shown && lastShown > 0) {
      terminal.print("\r\u001b[K");
      terminal.flush();
    }
  }
}
