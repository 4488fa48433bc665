package org.readout.bench.components;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What is predicted, by whom and for when, as a language model noted it.
 *
 * @param who words of the predictor's name and title; empty where nobody is named
 * @param when words of the time; empty where none is told
 */
record FutureStatement(String what, Set<String> who, Set<String> when) {
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)\\W*(the )?(none|unspecified|unknown|article|author|implied|n/a|unclear).*");
  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "and",
          "for",
          "from",
          "his",
          "her",
          "their",
          "who",
          "which",
          "that",
          "was",
          "new",
          "former",
          "mrs",
          "article",
          "author",
          "text",
          "report",
          "implied",
          "unspecified",
          "none");
  private static final Pattern TIME =
      Pattern.compile(
          Stream.of(Month.values(), DayOfWeek.values())
              .flatMap(Arrays::stream)
              .map(FutureStatement::lower)
              .collect(
                  Collectors.joining(
                      "|",
                      "\\d+|",
                      "|tomorrow|tonight|today|weekend|week|month|year|hour|day|spring|summer"
                          + "|autumn|winter|morning|night")));
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)(?:-(\\d\\d))?.*");

  static FutureStatement of(JsonNode entry) {
    String what = text(entry, "Event Variable") + ": " + text(entry, "Predicted Attribute");
    String who = text(entry, "Predictor");
    return new FutureStatement(
        what + " " + text(entry, "Magnitude / Predicted Value"),
        NOBODY.matcher(who).matches() ? Set.of() : names(who),
        times(text(entry, "Event Date")));
  }

  private static String text(JsonNode entry, String name) {
    JsonNode value = entry.get(name);
    return value == null || value.isNull() ? "" : value.asString();
  }

  /** The words of names and titles that tell one from another. */
  static Set<String> names(String words) {
    return BETWEEN_WORDS
        .splitAsStream(words.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 2 && !EMPTY.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String lower(Enum<?> time) {
    return time.name().toLowerCase(Locale.ROOT);
  }

  /** Days, months, years and units. */
  static Set<String> times(String words) {
    Matcher iso = ISO.matcher(words);
    if (iso.matches()) {
      Set<String> day = new TreeSet<>(Set.of(iso.group(1)));
      day.add(lower(Month.of(Math.clamp(Integer.parseInt(iso.group(2)), 1, 12))));
      return day;
    }
    return TIME.matcher(words.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group())
        .filter(word -> !word.matches("\\d{1,3}"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Words agree with others when they share one. */
  static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}
