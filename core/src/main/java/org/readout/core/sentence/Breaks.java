package org.readout.core.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.text.Span;

/**
 * Ends of sentences without a full stop, as mails and web pages have them once their lines are
 * joined: addresses, headers, smileys, rules and closing formulas before a new start.
 */
final class Breaks {
  private static final String START = "(?=\\s+[\\p{Lu}\\p{N}\"“‘(<\\[])";
  private static final String STAMP =
      "\\d{1,2}/\\d{1,2}/\\d{2,4}(?:,| at)? \\d{1,2}:\\d\\d(?::\\d\\d)?+(?: ?[AaPp]\\.?[Mm]\\.?)?+";
  private static final String GOODBYE =
      "(?:(?<=[.!?:)]\\s)|(?<![^\\n]))"
          + "(?:(?:many|warm|best|kind|warmest|kindest) )?"
          + "(?:thanks|thx|thank you|regards|sincerely|yours|cheers|best wishes)"
          + "(?: again| truly| very much| so much)?,";
  private static final String ADDRESS =
      "(?i:https?://|www\\.)[^\\s<>]{1,500}[^\\s<>.,;:!?)\\]”\"'](?=\\s+"
          + "(?:https?://|\\p{Lu}\\p{Ll}|[\"“(]\\p{Lu}))";
  private static final String MAIL_ADDRESS =
      "(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,8}>?(?=\\s+"
          + "(?:\\p{Lu}\\p{Ll}|\\d{1,2}/\\d))";
  private static final String SMILEY = "(?<=\\s)[:;=][-o]?[)(DP]+(?=\\s+\\p{Lu})";
  private static final String RULE = "(?<![^\\s])([-_=*~#])\\1{3,}(?=\\s)";
  private static final String BEFORE_RULE = "(?<=[\\p{L}\\p{N}.!?])(?=\\s+[-_=*~]{4,})";
  private static final Pattern BREAK =
      Pattern.compile(
          String.join(
              "|",
              ADDRESS,
              MAIL_ADDRESS,
              STAMP + START,
              SMILEY,
              RULE,
              "(?i:" + GOODBYE + ")(?=\\s+\\p{Lu})",
              BEFORE_RULE));

  private Breaks() {}

  /** Where such a sentence ends, in order. */
  static List<Integer> in(String text, Span within) {
    List<Integer> ends = new ArrayList<>();
    Matcher found =
        BREAK
            .matcher(text)
            .region(within.start(), within.end())
            .useTransparentBounds(true)
            .useAnchoringBounds(false);
    while (found.find()) {
      ends.add(found.end());
    }
    return ends;
  }
}
