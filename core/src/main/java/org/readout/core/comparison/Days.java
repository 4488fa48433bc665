package org.readout.core.comparison;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** Finds the dates of a passage and resolves them against the day of publication. */
final class Days {
  private static final String MONTH =
      "(january|february|march|april|may|june|july|august|september|october|november|december"
          + "|jan\\.|feb\\.|aug\\.|sept\\.|oct\\.|nov\\.|dec\\.)";
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twenty-first",
          "twenty-second",
          "twenty-third",
          "twenty-fourth",
          "twenty-fifth",
          "twenty-sixth",
          "twenty-seventh",
          "twenty-eighth",
          "twenty-ninth",
          "thirtieth",
          "thirty-first");

  private static final String ORDINAL = String.join("|", ORDINALS);
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:"
              + ("(?<d1>\\d{1,2}|" + ORDINAL + ")(?:st|nd|rd|th)?(?: day)?(?: of)? (?<m1>" + MONTH)
              + ")"
              + ("|(?<m2>" + MONTH + ") (?:the )?(?<d2>\\d{1,2})(?!\\d)")
              + ("|(?:in|by|until|since|for|from|of|early|late|mid-|next|last|this) (?<m3>"
                  + MONTH
                  + ")(?! \\d{1,2}\\b)")
              + ")(?:,?"
              + " (?<y>(?:19|20)\\d\\d))?|\\b(?:in|since|by|of|from|until|before|after|as|(?:early|mid|late)-?)"
              + " (?<year>(?:19|20)\\d\\d)\\b|\\b(?<next>next |last |this"
              + " )?(?<week>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b|\\b(?<rel>today|tonight|yesterday|tomorrow|next"
              + " week|next month|next year|last month|last year|last week|this week|this"
              + " month|this year)\\b");

  private final String folded;
  private final int offset;
  private final @Nullable LocalDate published;

  private Days(String folded, int offset, @Nullable LocalDate published) {
    this.folded = folded;
    this.offset = offset;
    this.published = published;
  }

  static List<Day> in(String text, Span within, @Nullable LocalDate published) {
    String folded = Folding.key(within.of(text));
    Days days = new Days(folded, within.start(), published);
    List<Day> found = new ArrayList<>();
    Matcher date = DATE.matcher(folded);
    while (date.find()) {
      days.read(date).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private Optional<Day> read(Matcher date) {
    Span span = new Span(offset + date.start(), offset + date.end());
    String month = first(date, "m1", "m2", "m3");
    String day = first(date, "d1", "d2");
    if (month != null) {
      return inMonth(span, month, day, date.group("y"));
    }
    if (date.group("year") != null) {
      int year = Integer.parseInt(date.group("year"));
      return Optional.of(new Day(span, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), true));
    }
    if (published == null) {
      return Optional.empty();
    }
    if (date.group("week") != null) {
      return Optional.of(
          weekday(span, date.group("week"), date.group("next"), isAhead(date.start())));
    }
    return Optional.of(relative(span, date.group("rel"), published));
  }

  private static @Nullable String first(Matcher date, String... groups) {
    for (String group : groups) {
      if (date.group(group) != null) {
        return date.group(group);
      }
    }
    return null;
  }

  private Optional<Day> inMonth(
      Span span, String name, @Nullable String day, @Nullable String year) {
    Month month = month(name);
    int y = year != null ? Integer.parseInt(year) : nearestYear(month);
    boolean known = year != null || published != null;
    if (day == null) {
      YearMonth whole = YearMonth.of(y, month);
      return Optional.of(new Day(span, whole.atDay(1), whole.atEndOfMonth(), known));
    }
    try {
      LocalDate exact = LocalDate.of(y, month, dayOfMonth(day));
      return Optional.of(new Day(span, exact, exact, known));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int dayOfMonth(String day) {
    int ordinal = ORDINALS.indexOf(day);
    return ordinal < 0 ? Integer.parseInt(day) : ordinal + 1;
  }

  private static Month month(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    throw new IllegalArgumentException("no month: " + name);
  }

  private int nearestYear(Month month) {
    if (published == null) {
      return 2000;
    }
    int ahead = month.getValue() - published.getMonthValue();
    int year = published.getYear();
    return ahead > 6 ? year - 1 : ahead < -6 ? year + 1 : year;
  }

  private Day weekday(Span span, String name, @Nullable String which, boolean ahead) {
    LocalDate base = Objects.requireNonNull(published);
    DayOfWeek weekday = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    int distance = Math.floorMod(weekday.getValue() - base.getDayOfWeek().getValue(), 7);
    boolean future = ahead || "next ".equals(which);
    LocalDate day = future ? base.plusDays(distance) : base.minusDays(Math.floorMod(-distance, 7));
    return new Day(span, day, day, true);
  }

  /** Whether the passage before a date speaks of what is to come. */
  private boolean isAhead(int at) {
    String before = folded.substring(Math.max(0, at - 40), at);
    return before.matches("(?s).*\\b(will|would|by|until|shall|plans? to|due)\\b.*");
  }

  private static Day relative(Span span, String words, LocalDate base) {
    LocalDate monday = base.with(DayOfWeek.MONDAY);
    YearMonth month = YearMonth.from(base);
    int year = base.getYear();
    return switch (words) {
      case "yesterday" -> new Day(span, base.minusDays(1), base.minusDays(1), true);
      case "tomorrow" -> new Day(span, base.plusDays(1), base.plusDays(1), true);
      case "next week" -> new Day(span, monday.plusDays(7), monday.plusDays(13), true);
      case "last week" -> new Day(span, monday.minusDays(7), monday.minusDays(1), true);
      case "this week" -> new Day(span, monday, monday.plusDays(6), true);
      case "next month" -> month(span, month.plusMonths(1));
      case "last month" -> month(span, month.minusMonths(1));
      case "this month" -> month(span, month);
      case "next year" -> year(span, year + 1);
      case "last year" -> year(span, year - 1);
      case "this year" -> year(span, year);
      default -> new Day(span, base, base, true);
    };
  }

  private static Day month(Span span, YearMonth month) {
    return new Day(span, month.atDay(1), month.atEndOfMonth(), true);
  }

  private static Day year(Span span, int year) {
    return new Day(span, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), true);
  }
}
