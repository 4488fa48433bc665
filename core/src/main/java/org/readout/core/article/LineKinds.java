package org.readout.core.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;
import org.readout.core.text.Span;

/**
 * What each line of a page's raw text is: first by what it says of itself, then by its place
 * before, in or after the running text.
 */
final class LineKinds {
  private static final Pattern KEYWORDS = Pattern.compile("(?:[^.!?]*\\S,\\S){2,}[^.!?]*");
  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "(?i)(?:(?:first |last )?(?:published|updated|posted|modified|created)|date)\\b.*");
  private static final Pattern LABELLED = Pattern.compile("\\p{Lu}\\p{L}*(?: \\p{L}+){0,2}:\\s.+");
  private static final int LONGEST_SUBHEAD = 5;
  private static final int LONGEST_HEADLINE = 25;
  private static final int LONGEST_IN_PAGE = 14;
  private static final int SHORTEST_HEADLINE = 5;
  private static final int FARTHEST_HEADLINE = 12;

  private final List<Line> lines;
  private final List<@Nullable Kind> kinds = new ArrayList<>();
  private final boolean whole;
  private final int first;
  private final int last;

  private LineKinds(List<Line> lines) {
    this.lines = lines;
    for (Line line : lines) {
      Kind label = LineLabels.of(line);
      kinds.add(label == null && isRecord(line) ? Kind.RECORD : label);
    }
    whole = narrow();
    first = indexOfProse(0, lines.size(), 1);
    last = indexOfProse(lines.size() - 1, -1, -1);
  }

  /** Leaves out what stands around the article in the text of a whole page, if it is one. */
  private boolean narrow() {
    Body page = new Body(lines, kinds);
    Span body = page.span();
    if (body == null) {
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (kinds.get(i) == null && (!body.contains(i) || page.isRepeated(i))) {
        kinds.set(i, body.contains(i) ? Kind.PROMOTION : Kind.RELATED);
      }
    }
    for (int i = body.start(); i < body.end(); i++) {
      if (kinds.get(i) == null && isBrief(lines.get(i))) {
        kinds.set(i, isSubhead(i) ? Kind.SUBHEAD : Kind.RELATED);
      }
    }
    above(body.start());
    return true;
  }

  private static boolean isBrief(Line line) {
    return line.words() <= LONGEST_IN_PAGE && !line.endsSentence() && !line.endsOpen();
  }

  /** A short line with running text below it and no more than one like it above. */
  private boolean isSubhead(int index) {
    boolean leads = index + 1 < lines.size() && kinds.get(index + 1) == null;
    return leads
        && lines.get(index + 1).endsSentence()
        && index > 1
        && !(isBrief(lines.get(index - 1)) && isBrief(lines.get(index - 2)));
  }

  /** The line nearest above the body that reads like a headline, and the standfirst between. */
  private void above(int body) {
    int top = body;
    for (int i = body - 1; i >= Math.max(0, body - FARTHEST_HEADLINE); i--) {
      if (kinds.get(i) == Kind.RELATED && lines.get(i).isClearlyProse()) {
        kinds.set(i, Kind.PARAGRAPH);
        top = i;
      }
    }
    for (int i = top - 1; i >= Math.max(0, top - FARTHEST_HEADLINE); i--) {
      int words = lines.get(i).words();
      if (words >= SHORTEST_HEADLINE && words <= LONGEST_HEADLINE && kinds.get(i) == Kind.RELATED) {
        kinds.set(i, Kind.HEADLINE);
        return;
      }
    }
  }

  /** One kind for each line. */
  static List<Kind> of(List<Line> lines) {
    LineKinds kinds = new LineKinds(lines);
    List<Kind> decided = kinds.decide();
    return kinds.whole ? LineReading.of(lines, decided) : decided;
  }

  /** By the rules alone. */
  static List<Kind> ruled(List<Line> lines) {
    return new LineKinds(lines).decide();
  }

  private List<Kind> decide() {
    List<Integer> head = unlabelled(0, first < 0 ? lines.size() : first);
    if (first < 0) {
      head = head.size() > 1 ? head.subList(0, 1) : List.of();
    }
    head(head);
    List<Kind> decided = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Kind kind = kinds.get(i);
      decided.add(kind == null ? inside(i) : kind);
    }
    return decided;
  }

  private int indexOfProse(int from, int to, int step) {
    for (int i = from; i != to; i += step) {
      if (kinds.get(i) == null && lines.get(i).isClearlyProse()) {
        return i;
      }
    }
    return -1;
  }

  private List<Integer> unlabelled(int from, int to) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (kinds.get(i) == null) {
        found.add(i);
      }
    }
    return found;
  }

  private void head(List<Integer> head) {
    int at = 0;
    while (at + 1 < head.size() && Masthead.is(lines.get(head.get(at)).text())) {
      kinds.set(head.get(at++), Kind.MASTHEAD);
    }
    if (at < head.size()) {
      kinds.set(head.get(at++), Kind.HEADLINE);
    }
    for (int index : head.subList(at, head.size())) {
      Line line = lines.get(index);
      boolean related = LABELLED.matcher(line.text()).matches() && !line.endsSentence();
      kinds.set(
          index, line.endsSentence() ? Kind.PARAGRAPH : related ? Kind.RELATED : Kind.SUBHEAD);
    }
  }

  /** A line in or after the running text that does not say what it is. */
  private Kind inside(int index) {
    Line line = lines.get(index);
    boolean runs =
        first < 0
            || line.endsSentence()
            || line.isClearlyProse()
            || line.words() > LONGEST_HEADLINE;
    boolean leadsOn = index < last && (line.endsOpen() || startsLow(line));
    if (runs || leadsOn) {
      return Kind.PARAGRAPH;
    }
    return index < last && line.words() <= LONGEST_SUBHEAD ? Kind.SUBHEAD : Kind.RELATED;
  }

  private static boolean startsLow(Line line) {
    return Character.isLowerCase(line.text().codePointAt(0));
  }

  private static boolean isRecord(Line line) {
    if (line.words() > 9 || WrittenDate.in(line.text()) == null) {
      return !line.endsSentence() && KEYWORDS.matcher(line.text()).matches();
    }
    return !line.endsSentence() && (line.words() <= 4 || DATE_LABEL.matcher(line.text()).matches());
  }
}
