package org.readout.core.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.text.Folding;

/**
 * The hours, weekdays, months and seasons that a passage tells, but for those that only bound a
 * time, as "before noon" does.
 *
 * @param hours in minutes after midnight
 */
record Times(Set<Hour> hours, Set<String> weekdays, Set<String> months, Set<String> seasons) {
  /**
   * @param half whether the half of the day is known
   */
  record Hour(int minutes, boolean half) implements Comparable<Hour> {
    boolean isNear(Hour other) {
      int cycle = half && other.half ? DAY : DAY / 2;
      int apart = Math.floorMod(minutes - other.minutes, cycle);
      return Math.min(apart, cycle - apart) <= NEAR;
    }

    @Override
    public int compareTo(Hour other) {
      return minutes != other.minutes
          ? Integer.compare(minutes, other.minutes)
          : Boolean.compare(half, other.half);
    }
  }

  private static final int DAY = 24 * 60;

  /** Within so many minutes one hour is told roughly. */
  private static final int NEAR = 30;

  private static final String BOUND =
      "(?:(?<bound>before|until|till|by|after|since|from|to|between|through|than|and) (?:about"
          + " |around |the |last |next |this |early |late |mid-)*)?";
  private static final String NUMBER =
      "(?<n>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
  private static final Pattern HOUR =
      Pattern.compile(
          "\\b"
              + BOUND
              + ("(?:(?:" + NUMBER + "(?:[:.](?<m>[0-5]\\d))?)")
              + (" ?(?:(?<am>a\\.?m\\b|in the morning)|(?<pm>p\\.?m\\b|in the afternoon|in the"
                  + " evening|at night)|o'clock)")
              + "|(?<h24>[01]?\\d|2[0-3]):(?<m24>[0-5]\\d)(?![\\d:])"
              + "|(?<word>noon|midday|midnight)\\b)");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b" + BOUND + "(?<f>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)");
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b"
              + BOUND
              + "(?<f>January|February|March|April|(?<=(?:in|last|next|early|late|this|\\d)"
              + " )May|June|July|August|September|October|November|December)\\b");
  private static final Pattern SEASON =
      Pattern.compile(
          "\\b" + BOUND + "(?:in|this|last|next)(?: the)? (?<f>spring|summer|autumn|winter)\\b");

  static Times in(String words) {
    String folded = Folding.fold(words);
    return new Times(
        hours(Folding.key(words)),
        found(WEEKDAY, folded),
        found(MONTH, folded),
        found(SEASON, folded));
  }

  private static Set<String> found(Pattern pattern, String words) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      if (matcher.group("bound") == null) {
        found.add(matcher.group("f"));
      }
    }
    return found;
  }

  private static Set<Hour> hours(String words) {
    Set<Hour> hours = new TreeSet<>();
    Matcher matcher = HOUR.matcher(words);
    while (matcher.find()) {
      if (matcher.group("bound") == null) {
        hours.add(hour(matcher));
      }
    }
    return hours;
  }

  private static Hour hour(Matcher found) {
    if (found.group("word") != null) {
      return new Hour(found.group("word").equals("midnight") ? 0 : DAY / 2, true);
    }
    if (found.group("h24") != null) {
      int hour = Integer.parseInt(found.group("h24"));
      return new Hour(hour * 60 + Integer.parseInt(found.group("m24")), hour > 12);
    }
    String number = found.group("n");
    int hour = (int) Numerals.at(List.of(number), 0).value() % 12;
    int minutes = found.group("m") == null ? 0 : Integer.parseInt(found.group("m"));
    boolean afternoon = found.group("pm") != null;
    return new Hour(
        (hour + (afternoon ? 12 : 0)) * 60 + minutes, afternoon || found.group("am") != null);
  }

  /** Whether both tell a time of one sort and none that is the same. */
  boolean exclude(Times other) {
    return (!hours.isEmpty()
            && !other.hours.isEmpty()
            && hours.stream().noneMatch(hour -> other.hours.stream().anyMatch(hour::isNear)))
        || areUnlike(weekdays, other.weekdays)
        || areUnlike(months, other.months)
        || areUnlike(seasons, other.seasons);
  }

  private static boolean areUnlike(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }
}
