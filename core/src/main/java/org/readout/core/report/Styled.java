package org.readout.core.report;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal, each character with its style. */
final class Styled {
  private final StringBuilder text = new StringBuilder();
  private final List<Style> styles = new ArrayList<>();

  /** Ways to set off text, by the parameters of the terminal's "select graphic rendition". */
  enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    HEADING("1;36"),
    MARKED("1;4"),
    GOOD("32"),
    BAD("1;31"),
    DOUBT("33");

    private final String parameters;

    Style(String parameters) {
      this.parameters = parameters;
    }
  }

  Styled add(String part, Style style) {
    text.append(part);
    for (int i = 0; i < part.length(); i++) {
      styles.add(style);
    }
    return this;
  }

  Styled add(String part) {
    return add(part, Style.PLAIN);
  }

  Styled add(Styled other) {
    text.append(other.text);
    styles.addAll(other.styles);
    return this;
  }

  /** Broken at spaces, or where a word alone is too wide, into lines of at most {@code cells}. */
  List<Styled> wrap(int cells) {
    List<Styled> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Math.max(Cells.fit(text, start, cells), start + 1);
      if (end < text.length() && text.charAt(end) != ' ') {
        int space = start + text.substring(start, end).lastIndexOf(' ');
        end = space > start ? space : end;
      }
      lines.add(part(start, end));
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return lines;
  }

  /** As plain text, or with escape sequences where {@code colour}; without trailing spaces. */
  String render(boolean colour) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (!colour) {
      return text.substring(0, end);
    }
    StringBuilder out = new StringBuilder();
    Style now = Style.PLAIN;
    for (int i = 0; i < end; i++) {
      if (styles.get(i) != now) {
        now = styles.get(i);
        out.append("\u001b[0").append(now == Style.PLAIN ? "" : ";" + now.parameters).append('m');
      }
      out.append(text.charAt(i));
    }
    return now == Style.PLAIN ? out.toString() : out.append("\u001b[0m").toString();
  }

  private Styled part(int start, int end) {
    Styled part = new Styled();
    part.text.append(text, start, end);
    part.styles.addAll(styles.subList(start, end));
    return part;
  }
}
