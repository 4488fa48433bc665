package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.WrittenDate;

/**
 * The text of a wire report: head lines, then the report as it was set, then notes for the desk
 * that receives it.
 *
 * @param text between STX and ETX
 * @param trailer what follows ETX
 */
record WireMessage(Decoded text, String trailer) {
  private static final int LONGEST_UNMARKED = 200;

  /**
   * Where an IPTC 7901 text has its head lines: up to an equals sign, or to the first blank line.
   */
  private static final Pattern HEAD_7901 =
      Pattern.compile(
          "(?<head>.{0,1500}?)(?<mark>\\s=\\s*(?>\\R)|(?>\\R)[ \\t]*(?>\\R))", Pattern.DOTALL);

  /** An ANPA head line, flush left between {@code ^} and {@code <} or {@code =}. */
  private static final Pattern HEAD_ANPA = Pattern.compile("\\^(?<line>[^\\r\\n]*+)(?:\\R|$)");

  private static final Pattern NOTE = Pattern.compile("\\([^)]*\\)");
  private static final Pattern SLUG =
      Pattern.compile("(?i)(?:BC|AM|PM|AP|US|EU|ML)-\\S.*|(?:AP )?photos?\\b.*|eds?:.*");
  private static final Pattern DESK =
      Pattern.compile(
          "(?im)^(?:# Notizblock\\b|\\* \\* \\* \\*|.*not (?:intended )?for publication"
              + "|.*nicht zur Veröffentlichung bestimmt"
              + "|[ \\t]*+\\p{Alpha}{2}-\\p{Alpha}{2}-\\d\\d-\\d\\d-\\d\\d \\d{4}GMT).*");
  private static final Pattern TIME_7901 =
      Pattern.compile(
          "(?<day>\\d\\d)(?<hour>\\d\\d)(?<minute>\\d\\d)\\s+(?<month>\\p{L}{3})\\p{L}*\\s+"
              + "(?<year>\\d\\d)\\b");
  private static final Pattern TIME_ANPA =
      Pattern.compile(
          "-(?<month>\\d\\d)-(?<day>\\d\\d)-(?<year>\\d\\d) (?<hour>\\d\\d)(?<minute>\\d\\d)GMT");

  Reading read(String file, String place) {
    String whole = text.text();
    List<String> head = new ArrayList<>();
    int start =
        whole.stripLeading().startsWith("^") ? anpaHead(whole, head) : head7901(whole, head);
    Matcher desk = DESK.matcher(whole);
    int end = desk.find(start) ? desk.start() : whole.length();
    String report = whole.substring(start, end).strip();
    if (report.isEmpty()) {
      return new Reading.Failed(place, "has no text");
    }
    Article article = WireParagraphs.article(place, report, metadata(file, head, whole));
    return new Reading.Read(article, text.warnings());
  }

  private Metadata metadata(String file, List<String> head, String whole) {
    List<String> byline = new ArrayList<>();
    List<String> title = new ArrayList<>();
    for (String line : head) {
      if (Byline.isSigned(line)) {
        byline.addAll(Byline.names(line));
      } else if (byline.isEmpty()) {
        title.add(line);
      }
    }
    String headline = title.isEmpty() ? null : String.join(" ", title);
    return new Metadata(file, null, null, headline, byline, time(whole), null, null, null);
  }

  private static int head7901(String whole, List<String> head) {
    Matcher found = HEAD_7901.matcher(whole);
    boolean marked = found.lookingAt() && found.group("mark").contains("=");
    if (!marked && !(found.lookingAt() && found.end() <= LONGEST_UNMARKED)) {
      return 0;
    }
    NOTE.matcher(found.group("head"))
        .replaceAll("")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(head::add);
    return found.end();
  }

  /** The headline alone of the lines that are neither slug nor advice. */
  private static int anpaHead(String whole, List<String> head) {
    Matcher line = HEAD_ANPA.matcher(whole);
    int end = whole.indexOf('^');
    String slug = null;
    while (line.region(end, whole.length()).lookingAt()) {
      String words = line.group("line").strip().replaceFirst("[<=]$", "").stripTrailing();
      boolean headline = head.isEmpty() && !SLUG.matcher(words).matches();
      slug = slug == null ? words : slug;
      if (headline || Byline.isSigned(words)) {
        head.add(words);
      }
      end = line.end();
    }
    if (head.isEmpty() && slug != null) {
      head.add(slug);
    }
    return end;
  }

  private @Nullable String time(String whole) {
    Matcher late = TIME_7901.matcher(trailer);
    if (late.find()) {
      String day = late.group("day") + " " + late.group("month") + " 20" + late.group("year");
      String date = WrittenDate.in(day.toLowerCase(Locale.ROOT));
      return date == null ? null : date + "T" + late.group("hour") + ":" + late.group("minute");
    }
    Matcher anpa = TIME_ANPA.matcher(whole + trailer);
    return anpa.find()
        ? IsoDate.of(
            "20%s-%s-%sT%s:%sZ"
                .formatted(
                    anpa.group("year"),
                    anpa.group("month"),
                    anpa.group("day"),
                    anpa.group("hour"),
                    anpa.group("minute")))
        : null;
  }
}
