package org.readout.core.comparison;

import java.util.List;
import java.util.regex.Pattern;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** Finds the phrases of a passage that tell a time, with the words before that place it. */
final class TimePhrases {
  private static final String UNIT =
      "(?:minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|century|centuries"
          + "|seasons?|spring|summer|autumn|fall|winter)";

  /** With a capital: "may" and "march" are verbs more often. */
  private static final String MONTH =
      "(?-i:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final String WEEKDAY =
      "(?-i:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?";
  private static final String PART = "(?: (?:morning|afternoon|evening|night))?";
  private static final String YEAR = "(?:1[89]|20)\\d\\d";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String NUMBER =
      "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few|some|many|couple of"
          + "|dozen|\\d[\\d,.]*)";
  private static final Pattern PHRASE =
      Pattern.compile(
          "\\b(?:(?:by|before|until|till|within|in|over|during|after|since|from|on|for|later|early|late|the|around|about|throughout|between|end"
              + " of|beginning of|middle of|half of) )*"
              + ("(?:(?:" + DAY + "(?: of)? )?(?:mid-)?" + MONTH + "(?:'s)?")
              + ("(?: " + DAY + "(?!\\d))?")
              + ("(?:(?:-|–| to | and | or )(?:" + MONTH + " )?\\d{1,2}(?!\\d))?")
              + ("(?:,? " + YEAR + ")?")
              + ("|(?:(?:last|next|this) )?" + WEEKDAY + PART)
              + ("|" + YEAR + "(?:[-–/]\\d\\d(?:\\d\\d)?)?s?(?!,\\d)")
              + ("|(?:tomorrow|yesterday)" + PART + "|tonight|today|weekend")
              + "|(?:earlier )?(?:next|this|last|coming|following|same|previous|past|current|the) "
              + ("(?:" + NUMBER + " )?(?:few |school |financial |fiscal |calendar )?")
              + ("(?:" + UNIT + "|morning|afternoon|evening|" + MONTH + ")")
              + ("|" + NUMBER + "(?: more| to " + NUMBER + "| or " + NUMBER + "|-)? ?" + UNIT)
              + "(?:' time| ago| later| from now)?"
              + ("|(?:coming|recent|few|following|another) " + UNIT)
              + ("|" + UNIT + " (?:later|to come|ago))(?!\\w)"),
          Pattern.CASE_INSENSITIVE);

  /** What has been, mere lengths, and the day of the telling. */
  private static final Pattern NOT_AHEAD =
      Pattern.compile(
          ".*\\b(?:yesterday|last|ago|past|previous|recent|earlier|since|same|today)\\b.*"
              + ("|(?:(?:for|the|about|around) )*(?:" + NUMBER)
              + ("(?: more| to " + NUMBER + "| or " + NUMBER + "|-)? ?)?" + UNIT),
          Pattern.CASE_INSENSITIVE);

  private TimePhrases() {}

  /** In the order of the text. */
  static List<Span> in(String text, Span within) {
    return PHRASE
        .matcher(Folding.fold(within.of(text)))
        .results()
        .map(found -> new Span(within.start() + found.start(), within.start() + found.end()))
        .toList();
  }

  /** Those among them that can be of times to come. */
  static List<Span> ahead(String text, Span within) {
    return in(text, within).stream()
        .filter(span -> !NOT_AHEAD.matcher(Folding.fold(span.of(text))).matches())
        .toList();
  }
}
