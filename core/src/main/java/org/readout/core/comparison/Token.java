package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;
import org.readout.core.text.Stems;

/**
 * A word or a number of a text.
 *
 * @param key folded and in lower case, without a possessive ending
 * @param name whether it is written with a capital that no sentence start explains
 */
record Token(Span span, String key, String stem, boolean name) {
  private static final Pattern WORD =
      Pattern.compile("\\d[\\d.,:]*\\d|\\d|[\\p{L}\\p{M}]+(?:['-][\\p{L}\\p{M}]+)*");

  static List<Token> of(String text, Span within) {
    String folded = Folding.fold(text.substring(within.start(), within.end()));
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(folded);
    while (word.find()) {
      tokens.add(token(text, word, within.start()));
    }
    return tokens;
  }

  private static Token token(String text, Matcher word, int offset) {
    String form = word.group();
    boolean name =
        Character.isUpperCase(form.charAt(0)) && !startsSentence(text, offset + word.start());
    String key = Folding.key(form);
    if (key.endsWith("'s")) {
      key = key.substring(0, key.length() - 2);
    }
    Span span = new Span(offset + word.start(), offset + word.end());
    return new Token(span, key, Stems.of(key.replace("-", "")), name);
  }

  private static boolean startsSentence(String text, int at) {
    int before = at - 1;
    while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before))) {
      if (".!?:\n“\"‘".indexOf(text.charAt(before)) >= 0 && !isAbbreviation(text, before)) {
        return true;
      }
      before--;
    }
    return before < 0;
  }

  private static boolean isAbbreviation(String text, int stop) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int length = stop - start;
    return length > 0 && length <= 3 && Character.isUpperCase(text.charAt(start));
  }

  boolean isNumber() {
    return Character.isDigit(key.charAt(0));
  }
}
