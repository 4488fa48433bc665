package org.readout.core.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.text.Span;

/**
 * Places where two paragraphs were joined without white space, as in {@code the White House.Mr.
 * Putin} or {@code all summer.“This is}. Joins without a full stop between them are looked for only
 * where others show that the text is glued.
 */
public final class Seams {
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "mx", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "capt",
          "sgt", "maj", "adm", "rev", "hon", "st", "messrs");

  /** So many seams show that a text is glued. */
  private static final int FEWEST = 2;

  private static final Pattern DOTTED_WORD = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
  private static final Set<String> DOTTED_NOUNS =
      Set.of("U.S", "U.K", "U.N", "E.U", "D.C", "N.Y", "L.A", "U.A.E", "U.S.A", "a.m", "p.m");

  /** The number of a list's item or the dash of a dialogue. */
  private static final Pattern ITEM = Pattern.compile("(?:\\d{1,2}[.)]|[–—]) \\p{Lu}");

  private static final Pattern SITE =
      Pattern.compile("(?i)(?:com|net|org|gov|edu|info|co|io)(?!\\p{L}).*", Pattern.DOTALL);
  private static final String CLOSING = "”’»)]";
  private static final String OPENING = "“‘«„‚([\"'";

  private final String text;
  private final int end;
  private boolean doubleOpen;
  private boolean singleOpen;
  private boolean lowOpen;

  private Seams(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** Where the second and later of the joined paragraphs start, in order. */
  public static List<Integer> in(String text, Span span) {
    List<Integer> seams = new Seams(text, span.end()).scan(span.start());
    return seams.size() < FEWEST ? seams : withJoins(text, span, seams);
  }

  private static List<Integer> withJoins(String text, Span span, List<Integer> seams) {
    List<Integer> all = new ArrayList<>();
    int start = span.start();
    for (int seam : seams) {
      all.addAll(Joins.in(text, new Span(start, seam)));
      all.add(seam);
      start = seam;
    }
    all.addAll(Joins.in(text, new Span(start, span.end())));
    return all;
  }

  private List<Integer> scan(int start) {
    List<Integer> seams = new ArrayList<>();
    int i = start;
    while (i < end) {
      char unit = text.charAt(i);
      if (isStop(unit)) {
        int next = closed(i + 1);
        if (next < end && isStart(next) && mayEnd(start, i, next)) {
          seams.add(next);
          start = next;
          doubleOpen = false;
          singleOpen = false;
          lowOpen = false;
          i = next;
          continue;
        }
      }
      track(i++, unit);
    }
    return seams;
  }

  private static boolean isStop(char unit) {
    return unit == '.' || unit == '!' || unit == '?' || unit == '…';
  }

  private void track(int i, char unit) {
    if (unit == '„') {
      lowOpen = true;
    } else if (unit == '“' || unit == '”') {
      lowOpen = false;
    } else if (unit == '"') {
      doubleOpen = !doubleOpen;
    } else if (unit == '\'') {
      boolean letterBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      boolean letterAfter = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
      singleOpen = letterAfter && (singleOpen || !letterBefore);
    }
  }

  /** The position after the closing marks that follow, {@code ’ ”} with a space among them. */
  private int closed(int i) {
    boolean inDouble = doubleOpen;
    boolean inSingle = singleOpen;
    while (i < end) {
      char unit = text.charAt(i);
      boolean nested =
          isSpace(unit)
              && i + 1 < end
              && closes(text.charAt(i + 1), inDouble && isSingle(text.charAt(i - 1)), false);
      if (!nested && !closes(unit, inDouble, inSingle)) {
        break;
      }
      lowOpen &= unit != '“';
      i += nested ? 2 : 1;
      char mark = text.charAt(i - 1);
      inDouble &= mark != '"';
      inSingle &= mark != '\'';
    }
    return i;
  }

  private static boolean isSingle(char unit) {
    return unit == '\'' || unit == '’';
  }

  private boolean closes(char unit, boolean inDouble, boolean inSingle) {
    return CLOSING.indexOf(unit) >= 0
        || ((unit == '“' || unit == '‘') && lowOpen)
        || (unit == '"' && inDouble)
        || (unit == '\'' && inSingle);
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /** Whether a capitalised word of two letters or more, {@code A} or {@code I} starts here. */
  private boolean isStart(int i) {
    int word = i;
    while (word < end && OPENING.indexOf(text.charAt(word)) >= 0) {
      word++;
    }
    if (word >= end || !Character.isUpperCase(text.charAt(word))) {
      return word < end && ITEM.matcher(text).region(word, end).lookingAt();
    }
    if (word + 1 == end) {
      return false;
    }
    char second = text.charAt(word + 1);
    boolean dotted =
        second == '.' && word + 2 < end && Character.isUpperCase(text.charAt(word + 2));
    boolean oneLetterWord =
        (text.charAt(word) == 'A' || text.charAt(word) == 'I')
            && (isSpace(second) || second == '’' || second == '\'');
    return Character.isLetter(second) || oneLetterWord || dotted;
  }

  private boolean mayEnd(int start, int stop, int next) {
    if (text.charAt(stop) != '.' || next > stop + 1) {
      return stop > start;
    }
    int from = stop;
    while (from > start && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop);
    if (word.isEmpty()) {
      return stop > start && ")]%”“’»\"'".indexOf(text.charAt(stop - 1)) >= 0;
    }
    if (DOTTED_WORD.matcher(word).matches()) {
      return DOTTED_NOUNS.contains(word) && !continues(next);
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return !initial && !TITLES.contains(word.toLowerCase(Locale.ROOT)) && !isSite(next);
  }

  private static boolean isWordPart(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '.';
  }

  /** Whether the next letter belongs to the same dotted word, as the second of {@code U.S.A.}. */
  private boolean continues(int next) {
    return next + 1 < end && text.charAt(next + 1) == '.';
  }

  private boolean isSite(int next) {
    Matcher site = SITE.matcher(text).region(next, end);
    return site.lookingAt();
  }
}
