package org.readout.core.report;

import java.util.List;
import org.readout.core.report.Styled.Style;

/** Lines of a terminal view. */
final class Page {
  private final int width;
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();

  Page(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  int width() {
    return width;
  }

  boolean colour() {
    return colour;
  }

  void gap() {
    out.append('\n');
  }

  /** A section's title, with how many there are. */
  void heading(String title, int count) {
    gap();
    Styled line = new Styled().add(title, Style.HEADING);
    line(count == 0 ? line : line.add("  " + count, Style.FAINT));
  }

  void line(Styled line) {
    out.append(line.render(colour)).append('\n');
  }

  /** Wrapped; lines after the first are moved in by {@code hang} more cells. */
  void paragraph(int indent, int hang, Styled text) {
    List<Styled> first = text.wrap(Math.max(8, width - indent - hang));
    for (int i = 0; i < first.size(); i++) {
      out.append(" ".repeat(indent + (i == 0 ? 0 : hang)));
      line(first.get(i));
    }
  }

  void paragraph(int indent, Styled text) {
    paragraph(indent, 0, text);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
