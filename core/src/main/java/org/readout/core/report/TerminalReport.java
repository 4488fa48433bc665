package org.readout.core.report;

import java.io.IOException;
import java.util.List;
import org.readout.core.article.Article;
import org.readout.core.comparison.Comparison;
import org.readout.core.report.Styled.Style;
import org.readout.core.speaker.Account;

/**
 * The comparison for someone at a terminal. Without colour, the words in question stand in
 * brackets.
 */
public final class TerminalReport implements Report {
  private final int width;
  private final boolean colour;

  /**
   * @param width in cells; taken as 40 when less, as 140 when more
   */
  public TerminalReport(int width, boolean colour) {
    this.width = Math.clamp(width, 40, 140);
    this.colour = colour;
  }

  @Override
  public void write(Comparison comparison, Appendable out) throws IOException {
    Page page = new Page(width, colour);
    Passages passages = new Passages(comparison);
    TerminalMatrix matrix = new TerminalMatrix(page, comparison, passages);
    reports(page, comparison, passages, matrix.usesLetters());
    page.gap();
    page.paragraph(0, new Styled().add(Verdict.of(comparison)));
    matrix.write();
    new TerminalFindings(page, comparison, passages).write();
    out.append(page.toString());
  }

  private static void reports(
      Page page, Comparison comparison, Passages passages, boolean letters) {
    List<Account> accounts = comparison.accounts();
    int shown = letters || accounts.size() <= 14 ? accounts.size() : 10;
    for (int i = 0; i < shown; i++) {
      Article article = accounts.get(i).article();
      Styled line = new Styled();
      if (letters) {
        line.add(TerminalMatrix.letter(i) + "  ", Style.STRONG);
      }
      line.add(passages.label(article.id()), Style.HEADING);
      line.add("  " + Facts.of(article), Style.FAINT);
      String title = article.metadata().title();
      page.paragraph(0, 4, title == null ? line : line.add("  " + Prose.flat(title)));
    }
    if (shown < accounts.size()) {
      page.line(new Styled().add("… and " + (accounts.size() - shown) + " more", Style.FAINT));
    }
  }
}
