package org.readout.core.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;
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
    verdict(page, comparison);
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
      line.add("  " + facts(article), Style.FAINT);
      String title = article.metadata().title();
      page.paragraph(0, 4, title == null ? line : line.add("  " + Prose.flat(title)));
    }
    if (shown < accounts.size()) {
      page.line(new Styled().add("… and " + (accounts.size() - shown) + " more", Style.FAINT));
    }
  }

  private static String facts(Article article) {
    int words =
        article.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
            .mapToInt(block -> Prose.words(block.span().of(article.text())))
            .sum();
    String published = article.metadata().published();
    return Stream.of(published, words + " words")
        .filter(Objects::nonNull)
        .map(fact -> fact.replaceFirst("T.*", ""))
        .collect(Collectors.joining(", "));
  }

  private static void verdict(Page page, Comparison comparison) {
    int statements = comparison.accounts().stream().mapToInt(a -> a.statements().size()).sum();
    String compared =
        Prose.count(statements, "statement")
            + " by "
            + Prose.count(comparison.cast().members().size(), "speaker")
            + " compared";
    String found =
        Arrays.stream(Finding.Type.values())
            .map(type -> Counted.of(type, comparison.findings(type).size()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    page.gap();
    if (comparison.findings(Finding.Type.CONFLICT).isEmpty()) {
      found = "no conflict found" + (found.isEmpty() ? "" : ", " + found);
    }
    page.paragraph(0, new Styled().add(compared + ": " + found + "."));
  }
}
