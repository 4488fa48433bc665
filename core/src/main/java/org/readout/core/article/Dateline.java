package org.readout.core.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Span;

/**
 * The place, date and agency before the first sentence, as wires write them: {@code LONDON
 * (Reuters) -}, {@code Paris, July 7 (AFP) --}, {@code TASHKENT, April 12 (Silk Road News Agency).}
 *
 * @param span the dateline with the mark that ends it
 * @param text place and date, without agency and mark
 */
public record Dateline(Span span, String text) {
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:\\p{Ll}*\\.?)";
  private static final String DATE =
      "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ?)?(?:"
          + MONTH
          + " \\d{1,2}|\\d{1,2} "
          + MONTH
          + ")(?:,? \\d{4})?";
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.’'-]+";
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]+";
  private static final String PLACE = CAPITALS + "(?:[ /](?:AND |DE |& )?" + CAPITALS + "){0,4}";
  private static final String REGION = "(?:, " + NAME + "(?: (?:of |and )?" + NAME + "){0,3}){0,2}";
  private static final String AGENCY = "(?: ?\\([\\p{L} .,’'&/-]{2,40}\\)| ?/[\\p{L} ]{2,30}/)";
  private static final String DASH = " ?(?:--|[—–―]|(?<= )-(?= )) ?";

  /** A place in capitals; the mark may be a full stop when an agency or date stands before it. */
  private static final Pattern CAPITAL =
      Pattern.compile(
          "(?<text>"
              + PLACE
              + REGION
              + "(?:,? ?"
              + DATE
              + ")?)(?:"
              + AGENCY
              + "?"
              + DASH
              + "|"
              + AGENCY
              + "[.:]? |(?<=\\d)[.:] )");

  /** A place in ordinary letters, which only a date or an agency makes a dateline. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<text>"
              + NAME
              + "(?: "
              + NAME
              + "){0,2}"
              + REGION
              + "(?:,? "
              + DATE
              + "(?="
              + AGENCY
              + "))?)"
              + AGENCY
              + DASH);

  private static final Pattern AGENCY_ALONE =
      Pattern.compile("(?<text>)\\((?:Reuters|AP|AFP|Bloomberg|CNN|UPI)\\)" + DASH);

  /** The dateline that a line opens with. */
  public static @Nullable Dateline at(String text, Span line) {
    for (Pattern pattern : new Pattern[] {CAPITAL, NAMED, AGENCY_ALONE}) {
      Matcher found =
          pattern.matcher(text).region(line.start(), Math.min(line.end(), line.start() + 160));
      if (found.lookingAt() && found.end() < line.end()) {
        return new Dateline(trimmed(text, line.start(), found.end()), found.group("text"));
      }
    }
    return null;
  }

  private static Span trimmed(String text, int start, int end) {
    int to = end;
    while (Lines.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(start, to);
  }
}
