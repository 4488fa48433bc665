package org.readout.bench.components;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.core.comparison.Forecasts;

/** What kind of times a sentence tells. */
final class TimeTraits {
  private static final Pattern DEADLINE = Pattern.compile("^(?:by|until|till|before|within)\\b");
  private static final Pattern MONTH =
      Pattern.compile(
          Arrays.stream(Month.values())
              .map(month -> month.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining("|")));
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern AHEAD =
      Pattern.compile("next|tomorrow|tonight|coming|following|later|from now|to come");
  private static final Pattern PAST =
      Pattern.compile("yesterday|last|ago|past|previous|recent|earlier");

  private TimeTraits() {}

  /** Of a sentence and the phrases in it that tell a time. */
  static double[] of(String sentence, List<String> phrases) {
    return new double[] {
      Forecasts.isSurelyAhead(sentence.toLowerCase(Locale.ROOT)) ? 1 : 0,
      any(DEADLINE, phrases),
      any(MONTH, phrases),
      any(AHEAD, phrases),
      any(PAST, phrases),
      any(YEAR, phrases)
    };
  }

  private static double any(Pattern pattern, List<String> texts) {
    boolean found =
        texts.stream().anyMatch(text -> pattern.matcher(text.toLowerCase(Locale.ROOT)).find());
    return found ? 1 : 0;
  }
}
