package org.readout.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Matter;
import org.readout.core.comparison.Matter.Stance;
import org.readout.core.report.Styled.Style;
import org.readout.core.speaker.Account;

/**
 * Matters by reports. With few reports each has a column of words; with more, a column of one sign
 * under the letter it has in the list of reports; with more than fit, each stance is counted.
 */
final class TerminalMatrix {
  private static final int MOST = 12;
  private static final int LEAST_ABOUT = 24;
  private static final int WORD = 10;
  private static final int SIGN = 2;

  private final Page page;
  private final Comparison comparison;
  private final Passages passages;

  TerminalMatrix(Page page, Comparison comparison, Passages passages) {
    this.page = page;
    this.comparison = comparison;
    this.passages = passages;
  }

  /** Whether the list of reports must give each its letter. */
  boolean usesLetters() {
    return !fits(WORD) && fits(SIGN);
  }

  /** Such as {@code A}, {@code Z}, {@code a}: the reports' letters, in their order. */
  static String letter(int index) {
    return String.valueOf((char) (index < 26 ? 'A' + index : 'a' + index - 26));
  }

  void write() {
    List<Matter> matters = comparison.matters();
    if (matters.isEmpty()) {
      return;
    }
    page.heading("Who says what", 0);
    int column = fits(WORD) ? columnOfWords() : fits(SIGN) ? SIGN : 0;
    int about = page.width() - 2 - (column == 0 ? 0 : column * comparison.accounts().size() + 1);
    if (column != 0) {
      header(about, column);
    }
    for (Matter matter : matters.subList(0, Math.min(MOST, matters.size()))) {
      row(matter, about, column);
    }
    if (matters.size() > MOST) {
      page.paragraph(
          2, new Styled().add("… and " + (matters.size() - MOST) + " more", Style.FAINT));
    }
    if (column == SIGN) {
      page.paragraph(
          2, new Styled().add("+ asserts  - denies  ? declines  ± both  . silent", Style.FAINT));
    }
  }

  private boolean fits(int column) {
    int reports = comparison.accounts().size();
    return reports <= 52 && 2 + LEAST_ABOUT + 1 + column * reports <= page.width();
  }

  /** As wide as the longest word of a name while what the matters are about keeps half the page. */
  private int columnOfWords() {
    int longest =
        comparison.accounts().stream()
            .flatMap(account -> Stream.of(passages.label(account.article().id()).split(" ")))
            .mapToInt(word -> Cells.width(word) + 2)
            .max()
            .orElse(WORD);
    return Math.max(
        WORD, Math.min(longest, page.width() / 2 / Math.max(1, comparison.accounts().size())));
  }

  private void header(int about, int column) {
    List<List<String>> names = new ArrayList<>();
    for (int i = 0; i < comparison.accounts().size(); i++) {
      names.add(column == SIGN ? List.of(letter(i)) : name(i, column - 2));
    }
    int lines = names.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < lines; i++) {
      Styled line = new Styled().add(" ".repeat(2 + about + 1));
      for (List<String> name : names) {
        int at = i - (lines - name.size());
        line.add(Cells.pad(at < 0 ? "" : name.get(at), column), Style.STRONG);
      }
      page.line(line);
    }
  }

  private List<String> name(int report, int cells) {
    String label = passages.label(comparison.accounts().get(report).article().id());
    return new Styled().add(label).wrap(cells).stream().map(line -> line.render(false)).toList();
  }

  private void row(Matter matter, int about, int column) {
    if (column == 0) {
      page.paragraph(
          2,
          2,
          new Styled().add(Prose.flat(matter.about())).add("  ").add(tally(matter), Style.FAINT));
      return;
    }
    List<Styled> lines = new Styled().add(Prose.flat(matter.about())).wrap(about - 1);
    for (int i = 0; i < lines.size(); i++) {
      Styled line = new Styled().add("  ");
      String part = lines.get(i).render(false);
      line.add(Cells.pad(part, about + 1));
      if (i == 0) {
        stances(matter, column, line);
      }
      page.line(line);
    }
  }

  private void stances(Matter matter, int column, Styled line) {
    for (Account account : comparison.accounts()) {
      Stance stance = matter.stances().get(account.article().id());
      String shown = column == SIGN ? sign(stance) : word(stance);
      line.add(Cells.pad(shown, column), style(stance));
    }
  }

  private String tally(Matter matter) {
    StringBuilder tally = new StringBuilder();
    for (Stance stance : Stance.values()) {
      long count = matter.stances().values().stream().filter(stance::equals).count();
      if (count > 0) {
        tally
            .append(tally.isEmpty() ? "" : ", ")
            .append(count)
            .append(' ')
            .append(count == 1 ? word(stance) : plural(stance));
      }
    }
    int silent = comparison.accounts().size() - matter.stances().size();
    return silent == 0 ? tally.toString() : tally + ", " + silent + " silent";
  }

  private static String plural(Stance stance) {
    return switch (stance) {
      case ASSERTS -> "assert";
      case DENIES -> "deny";
      case DECLINES -> "decline";
      case DISPUTED -> "both";
    };
  }

  private static String word(@Nullable Stance stance) {
    return switch (stance) {
      case null -> "—";
      case DISPUTED -> "both";
      default -> stance.label();
    };
  }

  private static String sign(@Nullable Stance stance) {
    return switch (stance) {
      case null -> ".";
      case ASSERTS -> "+";
      case DENIES -> "-";
      case DECLINES -> "?";
      case DISPUTED -> "±";
    };
  }

  private static Style style(@Nullable Stance stance) {
    return switch (stance) {
      case null -> Style.FAINT;
      case ASSERTS -> Style.GOOD;
      case DENIES -> Style.BAD;
      case DECLINES, DISPUTED -> Style.DOUBT;
    };
  }
}
