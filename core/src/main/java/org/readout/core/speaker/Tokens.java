package org.readout.core.speaker;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.core.sentence.Abbreviations;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** Cuts a stretch of text into words, possessive endings and marks. */
final class Tokens {
  private static final Set<String> ABBREVIATED =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "jr", "sr", "lt", "prof", "sen", "rep", "gov", "gen",
          "col", "capt", "maj", "rev", "hon", "inc", "corp", "co", "adm", "supt", "insp", "det",
          "amb", "atty", "pres", "const", "brig", "sra", "drs", "ing", "mme", "mlle");

  private static final Map<String, String> SPELLED_OUT =
      Map.ofEntries(
          entry("sen", "senator"),
          entry("rep", "representative"),
          entry("gov", "governor"),
          entry("gen", "general"),
          entry("lt", "lieutenant"),
          entry("col", "colonel"),
          entry("sgt", "sergeant"),
          entry("capt", "captain"),
          entry("maj", "major"),
          entry("cpl", "corporal"),
          entry("adm", "admiral"),
          entry("brig", "brigadier"),
          entry("cmdr", "commander"),
          entry("pvt", "private"),
          entry("supt", "superintendent"),
          entry("insp", "inspector"),
          entry("det", "detective"),
          entry("const", "constable"),
          entry("amb", "ambassador"),
          entry("pres", "president"),
          entry("cllr", "councillor"),
          entry("atty", "attorney"));

  private Tokens() {}

  static List<Token> of(String text, Span within) {
    List<Token> tokens = new ArrayList<>();
    int at = within.start();
    while (at < within.end()) {
      char unit = text.charAt(at);
      if (isLetter(unit)) {
        at = word(text, at, within.end(), tokens);
      } else {
        if (!Character.isWhitespace(unit) && Folding.fold(unit) != ' ') {
          tokens.add(token(text, at, at + 1));
        }
        at++;
      }
    }
    return tokens;
  }

  private static int word(String text, int start, int limit, List<Token> tokens) {
    int end = start;
    boolean initials = false;
    while (end < limit) {
      char unit = Folding.fold(text.charAt(end));
      if (isLetter(unit)) {
        end++;
      } else if (end + 1 < limit
          && isLetter(text.charAt(end + 1))
          && isInner(text, start, end, unit)) {
        initials |= unit == '.';
        end++;
      } else {
        break;
      }
    }
    if (end < limit && text.charAt(end) == '.' && (initials || isAbbreviated(text, start, end))) {
      tokens.add(token(text, start, end + 1));
      return end + 1;
    }
    tokens.add(token(text, start, end));
    return possessive(text, end, limit, tokens);
  }

  /** A hyphen or an apostrophe inside a word, or the stop of {@code U.S}. */
  private static boolean isInner(String text, int start, int at, char unit) {
    return switch (unit) {
      case '-' -> true;
      case '\'' -> !isPossessiveS(text, at);
      case '.' -> at - start == 1 || (at - 2 > start && text.charAt(at - 2) == '.');
      default -> false;
    };
  }

  private static boolean isPossessiveS(String text, int at) {
    return at + 1 < text.length()
        && Character.toLowerCase(text.charAt(at + 1)) == 's'
        && (at + 2 == text.length() || !isLetter(text.charAt(at + 2)));
  }

  private static int possessive(String text, int at, int limit, List<Token> tokens) {
    if (at >= limit || Folding.fold(text.charAt(at)) != '\'') {
      return at;
    }
    if (isPossessiveS(text, at) && at + 2 <= limit) {
      tokens.add(token(text, at, at + 2));
      return at + 2;
    }
    boolean plural = text.charAt(at - 1) == 's';
    boolean before = at + 2 < limit && text.charAt(at + 1) == ' ' && isLetter(text.charAt(at + 2));
    if (plural && before) {
      tokens.add(token(text, at, at + 1));
      return at + 1;
    }
    return at;
  }

  private static boolean isAbbreviated(String text, int start, int end) {
    return end - start == 1
        ? Character.isUpperCase(text.charAt(start))
        : end - start <= 6 && isAbbreviated(text.substring(start, end));
  }

  private static boolean isAbbreviated(String word) {
    return ABBREVIATED.contains(Folding.key(word)) || Abbreviations.isVowelless(word);
  }

  private static boolean isLetter(char unit) {
    return Character.isLetterOrDigit(unit)
        || Character.isSurrogate(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private static Token token(String text, int start, int end) {
    String words = text.substring(start, end);
    String key = Folding.key(words);
    String full =
        Character.isUpperCase(words.charAt(0)) ? SPELLED_OUT.get(key.replace(".", "")) : null;
    return new Token(new Span(start, end), words, full == null ? key : full);
  }
}
