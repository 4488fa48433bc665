package org.readout.core.report;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Builds HTML. Whatever is given as text or as an attribute's value is escaped, so that only names
 * of elements and attributes, which are the program's own, reach the page as they are.
 */
final class Html {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * @param attributes names and values in turn; one whose value is null is left out
   */
  Html open(String element, @Nullable String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"").append(escape(value)).append('"');
      }
    }
    out.append('>');
    open.push(element);
    return this;
  }

  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes a block and ends the line. */
  Html end() {
    close();
    out.append('\n');
    return this;
  }

  Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /** An element with nothing but text. */
  Html leaf(String element, String text, @Nullable String... attributes) {
    return open(element, attributes).text(text).close();
  }

  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> escape(point, escaped));
    return escaped.toString();
  }

  private static void escape(int point, StringBuilder escaped) {
    switch (point) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.appendCodePoint(isAllowed(point) ? point : 0xfffd);
    }
  }

  /** HTML has no controls but white space, and UTF-8 no lone surrogates. */
  private static boolean isAllowed(int point) {
    boolean space = point == '\n' || point == '\t' || point == '\r';
    return space
        || (!Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE);
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }
}
