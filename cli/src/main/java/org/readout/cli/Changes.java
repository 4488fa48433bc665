package org.readout.cli;

import java.util.stream.Collectors;
import org.readout.store.Change;

/** Draws a change as {@code wdiff} does. */
final class Changes {
  private static final int AROUND = 8;

  private Changes() {}

  /** What changed, with the words around it, two spaces in. */
  static String indented(Change change) {
    return marked(change.around(AROUND))
        .lines()
        .map(line -> "  " + line)
        .collect(Collectors.joining("\n"));
  }

  static String marked(Change change) {
    StringBuilder drawn = new StringBuilder();
    for (Change.Part part : change.parts()) {
      switch (part.fate()) {
        case KEPT -> drawn.append(part.text());
        case REMOVED -> mark(drawn, "[-", part.text(), "-]");
        case ADDED -> mark(drawn, "{+", part.text(), "+}");
      }
    }
    return drawn.toString();
  }

  /** The space after the last word stands outside the marks. */
  private static void mark(StringBuilder drawn, String open, String text, String close) {
    String words = text.stripTrailing();
    drawn.append(open).append(words).append(close).append(text, words.length(), text.length());
  }
}
