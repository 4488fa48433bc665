package org.readout.core.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Span;

/** The lines of a text; hard-wrapped lines of one paragraph are one. */
final class Lines {
  private static final int LONGEST_WRAPPED = 100;

  private Lines() {}

  static List<Line> of(String text) {
    List<List<Span>> groups = groups(text);
    boolean wrapped = isWrapped(groups);
    List<Line> lines = new ArrayList<>();
    for (List<Span> group : groups) {
      if (wrapped) {
        lines.add(Line.of(group.getFirst().through(group.getLast()), text));
      } else {
        group.forEach(span -> lines.add(Line.of(span, text)));
      }
    }
    return lines;
  }

  /** The lines that are not blank, grouped by the blank lines between them. */
  private static List<List<Span>> groups(String text) {
    List<List<Span>> groups = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      Span line = stripped(text, start, end);
      if (line != null) {
        group.add(line);
      } else if (!group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
      boolean windows = text.startsWith("\r\n", end);
      start = end + (windows ? 2 : 1);
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && "\n\r\u2028\u2029".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static @Nullable Span stripped(String text, int start, int end) {
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? new Span(start, end) : null;
  }

  static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /** Nearly all lines that another one follows are about as long as the longest. */
  private static boolean isWrapped(List<List<Span>> groups) {
    int longest = groups.stream().flatMap(List::stream).mapToInt(Span::length).max().orElse(0);
    int followed = groups.stream().mapToInt(group -> group.size() - 1).sum();
    if (longest > LONGEST_WRAPPED || followed < 3) {
      return false;
    }
    long full =
        groups.stream()
            .flatMap(group -> group.subList(0, group.size() - 1).stream())
            .filter(line -> line.length() > 0.7 * longest)
            .count();
    return full >= 0.8 * followed;
  }
}
