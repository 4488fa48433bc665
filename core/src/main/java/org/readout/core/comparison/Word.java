package org.readout.core.comparison;

import java.util.List;
import java.util.Set;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;
import org.readout.core.text.Stems;

/**
 * A word, a number or a mark, as the aligner sees it.
 *
 * @param key folded and in lower case
 */
record Word(String key, String stem, Kind kind) {
  private static final int LEAST_LETTERS_TO_MISSPELL = 4;
  private static final double MISSPELT = 0.7;
  private static final Set<String> ARTICLES = Lexicon.words("the a an");
  private static final Set<String> SMALL =
      Lexicon.words(
          """
          the a an of to in on for from with by at as into and or but that this these those there
          is are was were be been am has have had do does did will would not n't 's s it its he his
          him she her they them their
          """);

  /** What part a word plays. */
  enum Kind {
    MATTER,
    ARTICLE,
    /** Holds other words together. */
    SMALL,
    MARK
  }

  static List<Word> of(String text, List<Span> words) {
    return words.stream().map(span -> of(Folding.key(span.of(text)))).toList();
  }

  private static Word of(String key) {
    return new Word(key, Stems.of(key.replace("-", "")), kind(key));
  }

  private static Kind kind(String key) {
    if (key.chars().noneMatch(Character::isLetterOrDigit)) {
      return Kind.MARK;
    }
    if (ARTICLES.contains(key)) {
      return Kind.ARTICLE;
    }
    return SMALL.contains(key) ? Kind.SMALL : Kind.MATTER;
  }

  boolean isMatter() {
    return kind == Kind.MATTER;
  }

  boolean isMark() {
    return kind == Kind.MARK;
  }

  /** Whether both may be one word in another form or another spelling, such as two of a name. */
  boolean resembles(Word other) {
    return isMatter() && other.isMatter() && (stem.equals(other.stem) || isSpeltLike(other));
  }

  private boolean isSpeltLike(Word other) {
    boolean letters = (key + other.key).chars().noneMatch(Character::isDigit);
    int shorter = Math.min(key.length(), other.key.length());
    int longer = Math.max(key.length(), other.key.length());
    return letters
        && shorter >= LEAST_LETTERS_TO_MISSPELL
        && shorter >= MISSPELT * longer
        && distance(other) <= (1 - MISSPELT) * longer;
  }

  /** Levenshtein's distance of the keys. */
  private int distance(Word other) {
    int[] row = new int[other.key.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= key.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (key.charAt(i - 1) == other.key.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[row.length - 1];
  }
}
