package org.readout.core.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;

/**
 * What tells the event of an article.
 *
 * @param words in the order of the text, the title first, without stop words
 * @param length in words, stop words included
 * @param published null where the article does not say
 * @param weekdays named in the lead
 * @param months named in the lead
 * @param years named in the opening
 * @param vector of the title and the lead, of length 1; empty where it was not encoded
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Outline(
    Article article,
    List<Word> words,
    int length,
    @Nullable LocalDate published,
    Set<DayOfWeek> weekdays,
    Set<Month> months,
    Set<Integer> years,
    float[] vector) {

  public Outline {
    words = List.copyOf(words);
    weekdays = Set.copyOf(weekdays);
    months = Set.copyOf(months);
    years = Set.copyOf(years);
  }

  /** Without what an entry keeps in its own form. */
  Outline light() {
    return new Outline(
        article, List.of(), length, published, weekdays, months, years, new float[0]);
  }

  /**
   * A word that says something of the event.
   *
   * @param term what is compared: the stem in lower case
   * @param name whether it looks like a part of a proper name
   * @param lead whether it stands in the title or the lead
   * @param title whether it stands in the title, or the first words where there is none
   */
  public record Word(String term, String written, boolean name, boolean lead, boolean title) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    boolean isNumber() {
      return Character.isDigit(term.charAt(0));
    }

    /** A number that is not just one digit or a year. */
    boolean isFigure() {
      return isNumber() && term.length() > 1 && !YEAR.matcher(term).matches();
    }
  }
}
