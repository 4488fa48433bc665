package org.readout.ingest.page;

import java.util.Arrays;

/** What strings of JSON in a page's source say, each character with where it stands there. */
final class DecodedText {
  private final String source;
  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[256];
  private int[] ends = new int[256];

  DecodedText(String source) {
    this.source = source;
  }

  /** Appends a string from behind its opening mark up to its closing one. */
  void string(int from) {
    int at = from;
    while (at < source.length() && source.charAt(at) != '"') {
      char unit = source.charAt(at);
      if (unit != '\\' || at + 1 >= source.length()) {
        put(unit, at, at + 1);
        at++;
        continue;
      }
      char escaped = source.charAt(at + 1);
      boolean code = escaped == 'u' && at + 6 <= source.length();
      int next = at + (code ? 6 : 2);
      put(code ? unicode(source, at + 2) : unescaped(escaped), at, next);
      at = next;
    }
  }

  void space() {
    int at = text.isEmpty() ? 0 : ends[text.length() - 1];
    put(' ', at, at);
  }

  private void put(char unit, int from, int to) {
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    starts[text.length()] = from;
    ends[text.length()] = to;
    text.append(unit);
  }

  private static char unicode(String source, int at) {
    try {
      return (char) Integer.parseInt(source.substring(at, at + 4), 16);
    } catch (NumberFormatException malformed) {
      return '\ufffd';
    }
  }

  private static char unescaped(char escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b', 'f' -> ' ';
      default -> escaped;
    };
  }

  int length() {
    return text.length();
  }

  char charAt(int i) {
    return text.charAt(i);
  }

  /** Where a character begins in the source. */
  int start(int i) {
    return starts[i];
  }

  /** Where a character ends in the source. */
  int end(int i) {
    return ends[i];
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
