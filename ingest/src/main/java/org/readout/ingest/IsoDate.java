package org.readout.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.WrittenDate;

/**
 * The dates that formats write in ISO 8601 (with or without its marks), as RFC 822 does, or as
 * seconds or milliseconds since 1970, all in ISO 8601 and as exact as they were.
 */
final class IsoDate {
  private static final int LONGEST = 100;
  private static final Pattern ISO =
      Pattern.compile(
          "(?<year>\\d{4})(?:-?(?<month>\\d\\d)(?:-?(?<day>\\d\\d)(?:[T"
              + " ]?(?<time>\\d\\d:?\\d\\d(?::?\\d\\d)?)"
              + "(?:[.,]\\d+)?\\s*(?<zone>[A-Za-z]{1,4}|[+-]\\d\\d(?::?\\d\\d)?)?)?)?)?");
  private static final Pattern RFC_822 =
      Pattern.compile(
          "(?:\\p{L}+,?\\s+)?\\d{1,2}[ -]\\p{L}+["
              + " -]\\d{2,4},?\\s+(?<time>\\d{1,2}:\\d\\d(?::\\d\\d)?)"
              + "\\s*(?<zone>[A-Za-z]{1,4}|[+-]\\d\\d:?\\d\\d)?.*",
          Pattern.DOTALL);
  private static final Pattern SHORT_YEAR = Pattern.compile("(\\p{L}+[ -])(\\d\\d)(?=[, ])");
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("UT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("BST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"));

  private IsoDate() {}

  static @Nullable String of(@Nullable String written) {
    String date = written == null ? "" : written.strip();
    if (date.length() > LONGEST) {
      return null;
    }
    if (date.matches("[12]\\d{9}(?:\\d{3})?")) {
      return Instant.ofEpochSecond(Long.parseLong(date.substring(0, 10))).toString();
    }
    Matcher iso = ISO.matcher(date);
    if (iso.matches()) {
      return iso(iso);
    }
    Matcher mail = RFC_822.matcher(date);
    String day = WrittenDate.in(SHORT_YEAR.matcher(date).replaceFirst("$120$2"));
    return day == null || !mail.matches() ? day : at(day, mail.group("time"), mail.group("zone"));
  }

  private static @Nullable String iso(Matcher date) {
    String month = date.group("month");
    String day = date.group("day");
    if (month == null || day == null) {
      return date.group("year") + (month == null ? "" : "-" + month);
    }
    String whole = date.group("year") + "-" + month + "-" + day;
    try {
      LocalDate checked = LocalDate.parse(whole);
      String time = date.group("time");
      return time == null ? checked.toString() : at(whole, time, date.group("zone"));
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /** The day alone where the time cannot be. */
  private static String at(String day, String time, @Nullable String zone) {
    String figures = time.replace(":", "");
    String even = figures.length() % 2 == 0 ? figures : "0" + figures;
    String clock = even.replaceAll("(?<=\\d)(?=(?:\\d\\d)+$)", ":");
    try {
      LocalTime.parse(clock);
      return day + "T" + clock + zone(zone);
    } catch (DateTimeException impossible) {
      return day;
    }
  }

  private static String zone(@Nullable String zone) {
    if (zone == null) {
      return "";
    }
    if (Character.isLetter(zone.charAt(0))) {
      return ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), "");
    }
    String figures = zone.replace(":", "");
    return figures.substring(0, 3) + ":" + (figures.length() > 3 ? figures.substring(3) : "00");
  }
}
