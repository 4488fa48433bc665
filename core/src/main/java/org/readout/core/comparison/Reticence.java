package org.readout.core.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.text.Resource;

/** The words that tell of somebody who would not say, those of {@code silences.txt}. */
final class Reticence {
  private static final Pattern NAME = Pattern.compile("<(\\w+)>");
  private static final Map<String, String> ALTERNATIVES = read();
  private static final Pattern SILENT = pattern("silent");
  private static final Pattern OWN = pattern("own");

  /** "Asked about it, she smiled and got into her car." */
  private static final Pattern TURNING_AWAY =
      Pattern.compile(
          "\\b(?:asked|pressed|questioned|challenged|approached)\\b.*\\b(?:smil(?:ed|es)|winced"
              + "|laugh(?:ed|s)|shrugg(?:ed|s)|grinn(?:ed|s)|walked|turned (?:away|his|her|their)"
              + "|drove (?:off|away)|looked away|hurried|waved|got into|put down|hung up|stared"
              + "|changed the subject)\\b");

  /** The speaker, who tells of his own silence. */
  private static final Pattern ONESELF =
      Pattern.compile(
          "^\\W*(?:that )?(?:he|she|it|they|we|i|(?:his|her|its|their|our) \\w+"
              + "|the (?:company|ministry|office|department|government|police|firm|bank|agency"
              + "|court|party|club|airline|council|university|hospital))"
              + "(?: (?:was|were|is|are|am))? (?!had)");

  private Reticence() {}

  /** Whether some words of a report itself tell of a silence. */
  static boolean tells(String words) {
    return SILENT.matcher(words).find() || TURNING_AWAY.matcher(words).find();
  }

  /** Whether a cue does, with the words behind it: "gave" with "no reason for". */
  static boolean cues(String cue, String words) {
    Matcher silent = SILENT.matcher(cue + " " + words);
    return silent.find() && silent.start() < cue.length();
  }

  /** "(Said that) she could not discuss it." */
  static boolean isOwn(String words) {
    Matcher oneself = ONESELF.matcher(words);
    return oneself.find() && OWN.matcher(words).region(oneself.end(), words.length()).lookingAt();
  }

  private static Map<String, String> read() {
    Map<String, String> alternatives = new HashMap<>();
    for (String line : Resource.lines(Reticence.class, "silences.txt")) {
      int equals = line.indexOf('=');
      String more =
          NAME.matcher(line.substring(equals + 1).strip().replace(" | ", "|"))
              .replaceAll(
                  name ->
                      Matcher.quoteReplacement(
                          Objects.requireNonNull(alternatives.get(name.group(1)))));
      alternatives.merge(line.substring(0, equals).strip(), more, (a, b) -> a + "|" + b);
    }
    return Map.copyOf(alternatives);
  }

  private static Pattern pattern(String name) {
    return Pattern.compile("\\b(?:" + ALTERNATIVES.get(name) + ")(?!\\w)");
  }
}
