package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;
import org.readout.core.text.Stems;

/**
 * A word or a number of a text.
 *
 * @param key folded and in lower case, without a possessive ending
 * @param stem what stands for it and the words of its meaning; of a name, its own stem
 * @param name whether it is written with a capital that no sentence start explains
 */
record Token(Span span, String key, String stem, boolean name) {
  /** "Hadn ' t" and "had n' t", as tokenisers leave it; but not "in 't Veld", a name. */
  private static final String SPLIT_NOT =
      "(?:(?<=\\b(?i:" + String.join("|", Lexicon.AUXILIARIES) + ")?n) ?' ?t(?!\\p{L}))?";

  private static final Pattern WORD =
      Pattern.compile("\\d[\\d.,:]*\\d|\\d|[\\p{L}\\p{M}]+(?:['-][\\p{L}\\p{M}]+)*" + SPLIT_NOT);

  static List<Token> of(String text, Span within) {
    String folded = Folding.fold(text.substring(within.start(), within.end()));
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(folded);
    while (word.find()) {
      tokens.add(token(text, word, within.start()));
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      tokens.set(i, tokens.get(i).with(tokens.get(i + 1)));
    }
    return tokens;
  }

  /** A verb with its particle: "step" with "down". */
  private Token with(Token next) {
    String phrase = Synonyms.phrase(key, next.key);
    return phrase == null ? this : new Token(span, key, phrase, name);
  }

  private static Token token(String text, Matcher word, int offset) {
    String form = word.group();
    boolean name =
        Character.isUpperCase(form.charAt(0)) && !startsSentence(text, offset + word.start());
    String key = Folding.key(form).replace(" ", "");
    if (key.endsWith("'s")) {
      key = key.substring(0, key.length() - 2);
    }
    Span span = new Span(offset + word.start(), offset + word.end());
    return new Token(span, key, stem(key, name), name);
  }

  /** A whole number stands in figures, however written: "fifty-eight" and "58" are one. */
  private static String stem(String key, boolean name) {
    Numerals.Numeral numeral = Numerals.at(List.of(key.split("-")), 0);
    if (numeral.words() == 1 + key.chars().filter(c -> c == '-').count()
        && numeral.value() == Math.rint(numeral.value())) {
      return String.format(Locale.ROOT, "%.0f", numeral.value());
    }
    String word = key.replace("-", "");
    return name ? Stems.of(word) : Synonyms.stem(word);
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
