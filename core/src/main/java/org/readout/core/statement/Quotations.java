package org.readout.core.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/**
 * The quotations of one paragraph, paired mark by mark in one pass.
 *
 * <p>Curly double marks open and close; a straight one opens or closes by its sides, and where
 * these do not tell, by whether a quotation is open. A single mark opens only where a word starts
 * and a closing one follows, so that apostrophes stay letters. A quotation that goes on over
 * several paragraphs repeats its opening mark in each and closes in the last: each paragraph's part
 * is a quotation of its own. A closing mark that is missing costs its own paragraph, not the next.
 */
public final class Quotations {
  private static final int NONE = -1;
  private static final int DEEPEST = 4;
  private static final Set<String> ELISIONS =
      Set.of("em", "til", "tis", "twas", "cause", "n", "round", "bout", "cos", "nother");

  private final String text;
  private final Span paragraph;
  private final int[] closers;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Quotation> found = new ArrayList<>();
  private final Word.Quoting[] states;

  private record Open(int at, boolean single) {}

  private Quotations(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    this.closers = singleClosers();
    this.states = new Word.Quoting[paragraph.length()];
    Arrays.fill(states, Word.Quoting.OUTSIDE);
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      read(i);
    }
    while (!open.isEmpty()) {
      close(paragraph.end(), false);
    }
    found.sort(Comparator.comparingInt(Quotation::depth).thenComparing(Quotation::span));
    mark();
  }

  public static Quotations in(String text, Span paragraph) {
    return new Quotations(text, paragraph);
  }

  /** Those that lie in no other, in order. */
  public List<Quotation> outermost() {
    return found.stream().filter(quotation -> quotation.depth() == 0).toList();
  }

  /** By depth, then in order. */
  public List<Quotation> all() {
    return List.copyOf(found);
  }

  /** Whether the unit at a position of the paragraph is a mark of an outermost quotation. */
  public Word.Quoting at(int position) {
    return states[position - paragraph.start()];
  }

  private void read(int i) {
    char unit = text.charAt(i);
    switch (unit) {
      case '“' -> readLeft(i);
      case '„', '«' -> openDouble(i);
      case '”', '»' -> closeDouble(i);
      case '"', '‟' -> readStraight(i);
      default -> {
        if (Folding.fold(unit) == '\'') {
          readSingle(i);
        }
      }
    }
  }

  /** German and Danish close with the mark that English opens with. */
  private void readLeft(int i) {
    Open last = open.peek();
    if (last != null && (text.charAt(last.at) == '„')) {
      close(i + 1, true);
    } else {
      openDouble(i);
    }
  }

  private void readStraight(int i) {
    boolean opens = !isSpace(i + 1) && (isSpace(i - 1) || before(i, "([-/"));
    boolean closes = !isSpace(i - 1) && (isSpace(i + 1) || after(i, ".,;:?!)]-"));
    if (opens && !closes) {
      openDouble(i);
    } else if (closes && !opens) {
      closeDouble(i);
    } else if (isDoubleOpen()) {
      closeDouble(i);
    } else {
      openDouble(i);
    }
  }

  private void openDouble(int i) {
    if (isDoubleOpen() && !open.getFirst().single) {
      close(i, false);
    }
    if (open.size() < DEEPEST) {
      open.push(new Open(i, false));
    }
  }

  private void closeDouble(int i) {
    if (!isDoubleOpen()) {
      return;
    }
    while (open.getFirst().single) {
      close(i, false);
    }
    close(i + 1, true);
  }

  private void readSingle(int i) {
    Open last = open.peek();
    if (last != null && last.single && closers[last.at - paragraph.start()] == i) {
      close(i + 1, true);
    } else if ((last == null || !last.single)
        && open.size() < DEEPEST
        && opensSingle(i)
        && closers[i - paragraph.start()] != NONE) {
      open.push(new Open(i, true));
    }
  }

  private boolean isDoubleOpen() {
    return open.stream().anyMatch(mark -> !mark.single);
  }

  private void close(int end, boolean closed) {
    Open mark = open.pop();
    int last = closed ? end - 1 : end;
    if (last > mark.at + 1) {
      found.add(
          new Quotation(new Span(mark.at, end), new Span(mark.at + 1, last), closed, open.size()));
    }
  }

  private void mark() {
    for (Quotation quotation : outermost()) {
      int from = quotation.span().start() - paragraph.start();
      int to = quotation.span().end() - paragraph.start();
      Arrays.fill(states, from, to, Word.Quoting.INSIDE);
      states[from] = Word.Quoting.MARK;
      if (quotation.closed()) {
        states[to - 1] = Word.Quoting.MARK;
      }
    }
  }

  /**
   * For each opening single mark the mark that closes it, or {@link #NONE}. A mark after an s may
   * be a plural's apostrophe, so the first one that can be nothing else is preferred, as long as no
   * other quotation opens before it.
   */
  private int[] singleClosers() {
    int[] closing = new int[paragraph.length()];
    Arrays.fill(closing, NONE);
    int sure = NONE;
    int possessive = NONE;
    for (int i = paragraph.end() - 1; i >= paragraph.start(); i--) {
      if (Folding.fold(text.charAt(i)) != '\'') {
        continue;
      }
      if (opensSingle(i)) {
        closing[i - paragraph.start()] = sure != NONE ? sure : possessive;
        sure = NONE;
        possessive = NONE;
      } else if (closesSingle(i)) {
        if (i > paragraph.start() && Character.toLowerCase(text.charAt(i - 1)) == 's') {
          possessive = i;
        } else {
          sure = i;
        }
      }
    }
    return closing;
  }

  private boolean opensSingle(int i) {
    return text.charAt(i) != '’'
        && !isSpace(i + 1)
        && (isSpace(i - 1) || before(i, "([-–—/\"“"))
        && !isElision(i);
  }

  private boolean closesSingle(int i) {
    return text.charAt(i) != '‘'
        && !isSpace(i - 1)
        && (isSpace(i + 1) || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private boolean isElision(int i) {
    if (text.charAt(i) == '‘') {
      return false;
    }
    int end = i + 1;
    while (end < paragraph.end() && end < i + 8 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean number = end < paragraph.end() && Character.isDigit(text.charAt(end));
    return number || ELISIONS.contains(Folding.key(text.substring(i + 1, end)));
  }

  private boolean isSpace(int i) {
    return i < paragraph.start()
        || i >= paragraph.end()
        || Character.isWhitespace(Folding.fold(text.charAt(i)));
  }

  private boolean before(int i, String marks) {
    return i > paragraph.start() && marks.indexOf(text.charAt(i - 1)) >= 0;
  }

  private boolean after(int i, String marks) {
    return i + 1 < paragraph.end() && marks.indexOf(text.charAt(i + 1)) >= 0;
  }
}
