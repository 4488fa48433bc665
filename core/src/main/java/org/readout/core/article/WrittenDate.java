package org.readout.core.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates with day, month and year as people write them, in English and the larger European
 * languages. Dates in figures alone are read day first unless only the other order is possible.
 */
public final class WrittenDate {
  private static final Map<String, Integer> MONTHS = new TreeMap<>();

  static {
    String[] stems = {
      "jan jän gen ene ocak oca sty", "feb fév fev febr şub lut", "mar mär maa mrt marz mars",
      "apr avr abr nis kwi", "may mai mei mag maj", "jun juin jui giu haz cze",
      "jul juil lug tem lip", "aug août aou ago ağu sie", "sep set eyl wrz sett",
      "oct okt out ott eki paź", "nov kas lis", "dec dez déc dic des ara gru"
    };
    for (int month = 1; month <= stems.length; month++) {
      for (String stem : stems[month - 1].split(" ", -1)) {
        MONTHS.put(stem, month);
      }
    }
  }

  private static final String MONTH = "(?<month>\\p{L}{3,10})\\.?";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)" + YEAR + "[-/.](?<month>\\d{1,2})[-/.]" + DAY + "(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d.])"
              + DAY
              + "(?:st|nd|rd|th|\\.|º)?(?: de| of)?[ -]"
              + MONTH
              + "(?: de|,)?[ -]"
              + YEAR
              + "(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<!\\p{L})" + MONTH + " " + DAY + "(?:st|nd|rd|th)?,? " + YEAR + "(?!\\d)");
  private static final Pattern FIGURES =
      Pattern.compile("(?<![\\d.])" + DAY + "[./-](?<month>\\d{1,2})[./-]" + YEAR + "(?!\\d)");

  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<![\\d.])" + DAY + "\\.(?<month>\\d{2})\\.(?<year>\\d\\d)(?![\\d.])");

  private WrittenDate() {}

  /** The first date in the text, as {@code yyyy-mm-dd}. */
  public static @Nullable String in(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return null;
    }
    String best = null;
    int at = Integer.MAX_VALUE;
    for (Pattern pattern : new Pattern[] {ISO, DAY_FIRST, MONTH_FIRST, FIGURES, SHORT_YEAR}) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find() && matcher.start() < at) {
        String date = date(matcher);
        if (date != null) {
          best = date;
          at = matcher.start();
          break;
        }
      }
    }
    return best;
  }

  private static @Nullable String date(Matcher matcher) {
    int written = Integer.parseInt(matcher.group("year"));
    int year = written < 100 ? 2000 + written : written;
    int day = Integer.parseInt(matcher.group("day"));
    int month = month(matcher.group("month"));
    boolean swapped = month > 12 && day <= 12;
    try {
      return LocalDate.of(year, swapped ? day : month, swapped ? month : day).toString();
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /** 0 for a word that is no month. */
  private static int month(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    String word = written.toLowerCase(Locale.ROOT);
    for (int length = Math.min(4, word.length()); length >= 3; length--) {
      Integer month = MONTHS.get(word.substring(0, length));
      if (month != null) {
        return month;
      }
    }
    return 0;
  }
}
