package org.readout.core.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.article.Seams;
import org.readout.core.text.Span;

/**
 * Sentences by rule. A closing quotation mark or bracket belongs to the sentence it closes; a
 * question inside a quotation does not end the sentence that goes on with who asked it.
 */
public final class SentenceSplitter {
  private static final Pattern STOP =
      Pattern.compile(
          "[.!?…]+(?:[ \\u00a0]\\.)*(?<close>(?:[”’»)\\]\"']|[ \\u00a0](?=[”’»)](?!\\p{L})))*)");
  private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\R\\h*\\R\\s*");
  private static final Pattern PLAIN_WORD =
      Pattern.compile("(?:\\p{Ll}+[’'])?\\p{Ll}+|\\d[\\d.:-]+");

  /** The pronoun as those write it who never use capitals. */
  private static final Pattern LOWER_I = Pattern.compile("i(?:['’](?:m|ve|d|ll))?\\s");

  private static final String OPENING = "“‘«\"'([";
  private static final Pattern STARTER =
      Pattern.compile(
          "(?:The|A|An|In|On|At|As|For|After|Before|When|While|If|This|That|These|Those|There|He|She"
              + "|It|They|We|You|But|And|Or|So|Yet|Not|No|His|Her|Its|Their|Our|My|What|Who|How|Why"
              + "|Where|Some|Many|Most|All|Both|One|Two|Three|Each|Still|However|According|Since|Under"
              + "|During|Despite|Among|With|From|By|To|Of|Then|Now|Here|Also|Mr|Mrs|Ms|Dr|Sen"
              + "|Officials|Police|Meanwhile|Instead|Although|Though|Because|Another|Such|Even|Only"
              + "|Once|Until|Last|Asked|Later)(?![\\p{L}\\p{N}])");
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.’'-]*\\s+|(?:of|the|de|van|von|al|bin)\\s+){1,5}"
              + "(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|replied|replies|cried"
              + "|shouted|tweeted|demanded|wondered|exclaimed|answered|continued|quipped|joked"
              + "|declared)\\b.*",
          Pattern.DOTALL);

  /** The sentences of what is read of the article, in its order. */
  public List<Sentence> split(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (!block.kind().isRead()) {
        continue;
      }
      for (Span span : split(article.text(), block.span())) {
        sentences.add(new Sentence(span, block));
      }
    }
    return sentences;
  }

  /** The sentences of a part of a text; only white space lies outside them. */
  public List<Span> split(String text, Span within) {
    List<Span> sentences = new ArrayList<>();
    int start = within.start();
    for (int seam : Seams.in(text, within)) {
      splitLines(text, start, seam, sentences);
      start = seam;
    }
    splitLines(text, start, within.end(), sentences);
    return sentences;
  }

  private static void splitLines(String text, int start, int end, List<Span> into) {
    Matcher gap = PARAGRAPH_BREAK.matcher(text).region(start, end);
    while (gap.find()) {
      splitBreaks(text, start, gap.start(), into);
      start = gap.end();
    }
    splitBreaks(text, start, end, into);
  }

  private static void splitBreaks(String text, int start, int end, List<Span> into) {
    int from = start;
    for (int at : start < end ? Breaks.in(text, new Span(start, end)) : List.<Integer>of()) {
      splitStops(text, from, at, into);
      from = at;
    }
    splitStops(text, from, end, into);
  }

  private static void splitStops(String text, int start, int end, List<Span> into) {
    Matcher stop = STOP.matcher(text).region(start, end);
    int from = start;
    while (stop.find()) {
      int next = skipSpace(text, stop.end(), end);
      if (next > stop.end() && next < end && ends(text, from, stop, next, end)) {
        add(text, from, stop.end(), into);
        from = next;
      }
    }
    add(text, from, end, into);
  }

  private static boolean ends(String text, int from, Matcher stop, int next, int end) {
    int word = next;
    while (word < end && OPENING.indexOf(text.charAt(word)) >= 0) {
      word++;
    }
    if (word == end) {
      return true;
    }
    int first = text.codePointAt(word);
    boolean opens = word > next;
    if (",;:-–—.".indexOf(first) >= 0) {
      return text.startsWith("[...]", next) || text.startsWith("[…]", next);
    }
    String mark = stop.group();
    boolean closed = !stop.group("close").isEmpty();
    if (Character.isLowerCase(first)) {
      if (LOWER_I.matcher(text).region(word, end).lookingAt()) {
        return !stop.group().endsWith("..") && !opens;
      }
      return !closed && !opens && endsBeforeLowerCase(text, from, stop);
    }
    if (closed) {
      boolean asks = mark.charAt(0) != '.';
      return !(asks && ASKED.matcher(text).region(word, Math.min(end, word + 80)).lookingAt());
    }
    if (!mark.equals(".")) {
      return true;
    }
    String before = wordBefore(text, from, stop.start());
    if (before.isEmpty() || isListNumber(before, from, stop.start())) {
      return before.isEmpty();
    }
    return switch (Abbreviations.of(before, first)) {
      case NEVER -> false;
      case BEFORE_A_STARTER ->
          opens
              || (STARTER.matcher(text).region(word, end).lookingAt()
                  && !isInitial(text, word, end));
      case YES -> true;
    };
  }

  /** As people write who never use capitals; nothing that could be a name or an abbreviation. */
  private static boolean endsBeforeLowerCase(String text, int from, Matcher stop) {
    if (stop.group().startsWith("?")) {
      return true;
    }
    String before = wordBefore(text, from, stop.start());
    boolean plain = stop.group().equals(".") || stop.group().startsWith("!");
    return plain
        && before.length() > 1
        && PLAIN_WORD.matcher(before).matches()
        && Abbreviations.of(before, 'a') == Abbreviations.Ending.YES;
  }

  /** {@code A} of {@code Samuel L. A. Jones} is no article. */
  private static boolean isInitial(String text, int word, int end) {
    return word + 1 < end && text.charAt(word + 1) == '.';
  }

  private static boolean isListNumber(String word, int from, int stop) {
    return stop - word.length() == from && word.length() <= 2 && Character.isDigit(word.charAt(0));
  }

  private static String wordBefore(String text, int from, int stop) {
    int start = stop;
    while (start > from && isWordPart(text.charAt(start - 1), start < stop)) {
      start--;
    }
    String word = text.substring(start, stop);
    return word.startsWith("'") ? word.substring(1) : word;
  }

  private static boolean isWordPart(char unit, boolean inside) {
    boolean joins = unit == '.' || unit == '-' || unit == '’';
    return Character.isLetterOrDigit(unit) || joins || (inside && unit == '\'');
  }

  private static void add(String text, int start, int end, List<Span> into) {
    int from = skipSpace(text, start, end);
    int to = end;
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      into.add(new Span(from, to));
    }
  }

  private static int skipSpace(String text, int start, int end) {
    int at = start;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
