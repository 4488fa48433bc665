package org.readout.core.comparison;

import java.util.regex.Pattern;
import org.readout.core.text.Folding;

/** By when, and on what condition, something is to be. */
final class Terms {
  private static final String HOURS = "(?:minutes|hours?|days?|weeks?|months?|years?)";
  private static final String MONTHS =
      "january|february|march|april|may|june|july|august|september|october|november|december";
  private static final String WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
  private static final Pattern DEADLINE =
      Pattern.compile(
          "\\b(?:(?:before|until|till|once|ahead of|no later than|not later than|as soon as) "
              + ("|within (?:the )?(?:\\S+ ){0,2}?" + HOURS)
              + "|(?:in|over|for|after|during) (?:about |around |the |at least )?"
              + "(?:next |coming |first |another |an? |few |several |half |\\d+ |two |three |four "
              + "|five |six |seven |eight |nine |ten |twelve |thirty |sixty |ninety ){1,3}"
              + (HOURS + "|(?:by|within|after|between|from|in|on|at|for) (?:the )?")
              + "(?:end|start|middle|beginning|then|early|late|mid|next|this|spring|summer|autumn"
              + ("|fall|winter|easter|christmas|" + MONTHS + "|" + WEEKDAYS)
              + ("|(?:19|20)\\d\\d|\\d{1,2} [a-z])|(?:" + WEEKDAYS + "|tomorrow|tonight)\\b")
              + "|(?:next|later this|this|every|each)"
              + " (?:week\\w*|month|year|spring|summer|autumn|fall|winter))");
  private static final Pattern CONDITION =
      Pattern.compile(
          "\\b(?:if|unless|provided|providing|once|as long as|so long as|on condition|whatever"
              + "|in exchange|in return)\\b");

  private Terms() {}

  static boolean tellWhen(Proposition proposition) {
    return !proposition.days().isEmpty()
        || DEADLINE.matcher(Folding.key(proposition.words())).find();
  }

  static boolean tellCondition(Proposition proposition) {
    return CONDITION.matcher(Folding.key(proposition.words())).find();
  }
}
