package org.readout.core.comparison;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Quantity.Dimension;

/** Parts of a whole: "two thirds", "one in five", "half of", "half a point". */
final class Fractions {
  /** After "a third", a noun tells that it is the one after the second. */
  private static final Set<String> AFTER =
      Lexicon.words(
          """
          of the its their his her our more less fewer higher lower up down dearer cheaper off from
          in at on by to for since than and or but is was were are have has had would will did do
          compared voted said
          """);

  private Fractions() {}

  /**
   * @param words how many it takes
   */
  record Share(double value, Dimension dimension, String unit, int words) {}

  /** The part that starts at a word, or null. Words are in lower case. */
  static @Nullable Share starting(List<String> words, int i) {
    Share measured = measured(words, i);
    if (measured != null) {
      return measured;
    }
    String next = at(words, i + 1);
    if (at(words, i).equals("half") && (next.equals("of") || isOwner(next))) {
      return percent(0.5, 1);
    }
    double fraction = Numerals.fraction(next);
    double times = isArticle(at(words, i)) ? 1 : small(at(words, i));
    if (fraction > 0 && times > 0 && times * fraction < 1 && ends(words, i + 2)) {
      return percent(times * fraction, 2);
    }
    return inSo(words, i);
  }

  /** "One in five", "seven out of ten". */
  private static @Nullable Share inSo(List<String> words, int i) {
    double part = small(at(words, i));
    int in = at(words, i + 1).equals("out") && at(words, i + 2).equals("of") ? i + 2 : i + 1;
    double whole = small(at(words, in + 1));
    boolean shared = in > i + 1 ? whole == 10 : at(words, in).equals("in") && whole >= 2;
    return shared && part > 0 && part < whole && ends(words, in + 2)
        ? percent(part / whole, in + 2 - i)
        : null;
  }

  /** "Half an hour", "a quarter of a percentage point". */
  private static @Nullable Share measured(List<String> words, int i) {
    boolean half = at(words, i).equals("half");
    int fraction = half ? i : i + 1;
    double part = Numerals.fraction(at(words, fraction));
    int article = fraction + (half ? 1 : 2);
    boolean starts = half || (isArticle(at(words, i)) && at(words, fraction + 1).equals("of"));
    if (!starts || part == 0 || !isArticle(at(words, article))) {
      return null;
    }
    Units.@Nullable Unit two = Units.of(at(words, article + 1) + " " + at(words, article + 2));
    Units.@Nullable Unit one = Units.of(at(words, article + 1));
    Units.@Nullable Unit unit = two == null ? one : two;
    return unit == null
        ? null
        : new Share(
            part * unit.factor(),
            unit.dimension(),
            unit.base(),
            article + (two == null ? 2 : 3) - i);
  }

  private static Share percent(double part, int words) {
    return new Share(100 * part, Dimension.PERCENT, "%", words);
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an");
  }

  private static boolean isOwner(String word) {
    return word.equals("the") || word.equals("its") || word.equals("their");
  }

  private static boolean ends(List<String> words, int i) {
    String word = at(words, i);
    return word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0)) || AFTER.contains(word);
  }

  /** The number that a word is, or 0. */
  private static double small(String word) {
    return word.isEmpty() ? 0 : Numerals.value(word);
  }

  private static String at(List<String> words, int i) {
    return i < words.size() ? words.get(i) : "";
  }
}
