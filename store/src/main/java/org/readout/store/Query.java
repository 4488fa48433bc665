package org.readout.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for. In words: {@code [-][FIELD:](WORD | "PHRASE")}, each of which must hold,
 * with the fields {@code speaker}, {@code outlet} and {@code said}, and the days {@code after:DATE}
 * and {@code before:DATE}, where a date is {@code 2024}, {@code 2024-05} or {@code 2024-05-17}.
 *
 * @param after the first day
 * @param before the day after the last
 */
public record Query(List<Clause> clauses, @Nullable LocalDate after, @Nullable LocalDate before) {
  private static final Pattern CLAUSE =
      Pattern.compile("(-?)(?:([\\p{L}]+):)?(?:\"([^\"]*)\"?|(\\S+))");
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d?))?(?:-(\\d\\d?))?");

  public Query {
    clauses = List.copyOf(clauses);
  }

  /** Where words are looked for. */
  public enum Field {
    TEXT,
    /** The name of who says something. */
    SPEAKER,
    OUTLET,
    /** The content of a statement; with {@link #SPEAKER}, of one by that speaker. */
    SAID
  }

  /** Words that follow one another in a field. */
  public record Clause(Field field, String words, boolean phrase, boolean excluded) {}

  /** Throws {@link IllegalArgumentException}, with what is wrong, for a date that is none. */
  public static Query parse(String words) {
    List<Clause> clauses = new ArrayList<>();
    LocalDate after = null;
    LocalDate before = null;
    Matcher found = CLAUSE.matcher(words);
    while (found.find()) {
      String name = Objects.requireNonNullElse(found.group(2), "").toLowerCase(Locale.ROOT);
      String phrase = found.group(3);
      String what = phrase == null ? found.group(4) : phrase;
      switch (name) {
        case "after" -> after = date(name, what);
        case "before" -> before = date(name, what);
        default -> clauses.add(clause(found, name, what, phrase != null));
      }
    }
    return new Query(clauses, after, before);
  }

  private static Clause clause(Matcher found, String name, String what, boolean phrase) {
    boolean excluded = !found.group(1).isEmpty();
    return switch (name) {
      case "" -> new Clause(Field.TEXT, what, phrase, excluded);
      case "speaker", "outlet", "said" ->
          new Clause(Field.valueOf(name.toUpperCase(Locale.ROOT)), what, phrase, excluded);
      default -> new Clause(Field.TEXT, name + " " + what, true, excluded);
    };
  }

  private static LocalDate date(String name, String written) {
    Matcher date = DATE.matcher(written);
    try {
      if (date.matches()) {
        return LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
      }
    } catch (DateTimeException noSuchDay) {
      throw new IllegalArgumentException(name + ": no such day: " + written, noSuchDay);
    }
    throw new IllegalArgumentException(name + ": takes a date such as 2024-05-17");
  }

  private static int number(Matcher date, int group) {
    return date.group(group) == null ? 1 : Integer.parseInt(date.group(group));
  }

  public List<Clause> clauses(Field field) {
    return clauses.stream().filter(clause -> clause.field() == field).toList();
  }

  /** The words looked for in texts, as one text. */
  public String meaning() {
    return clauses.stream()
        .filter(clause -> clause.field() == Field.TEXT && !clause.excluded())
        .map(Clause::words)
        .collect(Collectors.joining(" "));
  }
}
