package org.readout.core.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers written in words, in figures, or in both. */
final class Numerals {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));
  private static final Map<String, Double> SCALE =
      Map.ofEntries(
          Map.entry("dozen", 12.0),
          Map.entry("hundred", 100.0),
          Map.entry("thousand", 1e3),
          Map.entry("k", 1e3),
          Map.entry("million", 1e6),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("b", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12));
  private static final Map<String, Double> FRACTION =
      Map.ofEntries(
          Map.entry("half", 1 / 2.0),
          Map.entry("third", 1 / 3.0),
          Map.entry("quarter", 1 / 4.0),
          Map.entry("fifth", 1 / 5.0),
          Map.entry("sixth", 1 / 6.0),
          Map.entry("seventh", 1 / 7.0),
          Map.entry("eighth", 1 / 8.0),
          Map.entry("ninth", 1 / 9.0),
          Map.entry("tenth", 1 / 10.0));

  private Numerals() {}

  /** A number and the words it takes. */
  record Numeral(double value, int words) {}

  /** The number that starts at a word, or a numeral of no words. Words are in lower case. */
  static Numeral at(List<String> words, int from) {
    String first = words.get(from);
    if (isHalfOf(words, from)) {
      return new Numeral(scale(words.get(from + 2)) / 2, 3);
    }
    if (isPair(words, from)) {
      return new Numeral(2, 3);
    }
    double value = 0;
    double group = 0;
    int i = from;
    boolean any = false;
    if (Character.isDigit(first.charAt(0))) {
      group = figure(first);
      any = !Double.isNaN(group);
      i++;
    } else if (first.equals("a") && from + 1 < words.size() && scale(words.get(from + 1)) >= 12) {
      group = 1;
      any = true;
      i++;
    }
    while (i < words.size()) {
      String word = words.get(i);
      Integer small = SMALL.get(word);
      double scale = scale(word);
      if (small != null && (!any || group % 100 == 0 || (group % 10 == 0 && small < 10))) {
        group += small;
      } else if (any && scale == 100) {
        group *= 100;
      } else if (any && scale > 0 && !(word.length() == 1 && !glued(first))) {
        value += group * scale;
        group = 0;
      } else if (any && fractionAfter(words, i) > 0) {
        group += fractionAfter(words, i) * (group > 0 ? 1 : scale(words.get(i - 1)));
        i += 2;
      } else if (!(any
          && word.equals("and")
          && i + 1 < words.size()
          && continues(words.get(i + 1), value, group))) {
        break;
      }
      any = true;
      i++;
    }
    return any ? new Numeral(value + group, i - from) : new Numeral(0, 0);
  }

  /** "Half a million". */
  private static boolean isHalfOf(List<String> words, int at) {
    return at + 2 < words.size()
        && words.get(at).equals("half")
        && words.get(at + 1).equals("a")
        && scale(words.get(at + 2)) >= 12;
  }

  /** "A pair of", "a couple of". */
  private static boolean isPair(List<String> words, int at) {
    return at + 2 < words.size()
        && words.get(at).equals("a")
        && (words.get(at + 1).equals("pair") || words.get(at + 1).equals("couple"))
        && words.get(at + 2).equals("of");
  }

  /** What "and a half" adds to one of what stands before it, or 0. */
  private static double fractionAfter(List<String> words, int at) {
    return at + 2 < words.size() && words.get(at).equals("and") && words.get(at + 1).equals("a")
        ? fraction(words.get(at + 2))
        : 0;
  }

  /** The number that some words are from the first to the last, or NaN. */
  static double value(List<Token> words) {
    if (words.isEmpty()) {
      return Double.NaN;
    }
    Numeral numeral = at(words.stream().map(Token::key).toList(), 0);
    return numeral.words() == words.size() ? numeral.value() : Double.NaN;
  }

  /** The number that one word is, or 0. */
  static double value(String word) {
    Numeral numeral = at(List.of(word), 0);
    return numeral.value();
  }

  /** The value of a fraction word such as "quarter" or "quarters", or 0. */
  static double fraction(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return FRACTION.getOrDefault(one, 0.0);
  }

  /** Whether a bare plural such as "dozens" starts a vague number; its least value, or 0. */
  static double vague(String word) {
    return switch (word) {
      case "dozens" -> 24;
      case "scores" -> 40;
      case "hundreds" -> 200;
      case "thousands" -> 2e3;
      case "millions" -> 2e6;
      case "billions" -> 2e9;
      default -> 0;
    };
  }

  private static boolean continues(String word, double value, double group) {
    Integer small = SMALL.get(word);
    return small != null && (value > 0 || group >= 100) && group % 100 == 0;
  }

  private static boolean glued(String figure) {
    return Character.isDigit(figure.charAt(0));
  }

  private static double scale(String word) {
    return SCALE.getOrDefault(word, 0.0);
  }

  private static double figure(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace(",", "");
    try {
      return Double.parseDouble(plain);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
