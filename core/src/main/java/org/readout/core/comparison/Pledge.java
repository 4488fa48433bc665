package org.readout.core.comparison;

import java.util.regex.Pattern;

/** The words that bind by themselves, and those that bind to nothing. All are in lower case. */
final class Pledge {
  private static final Pattern PROMISING =
      Pattern.compile("\\b(?:promis\\w+|pledg\\w+|vow\\w*|undert[ao]\\w+|commit(?!tee)\\w*)\\b");

  /** Binds to what follows only where that lies ahead: one can be assured of what is so. */
  private static final Pattern ASSURING =
      Pattern.compile(
          "\\b(?:guarantee\\w*|swor[en]|swears?|assur\\w+|vouch\\w*|ha[sd] orders"
              + "|(?:was|were|is|been) agreed|g[ai]ve[ns]? .*\\b(?:word|undertaking))\\b");

  private static final Pattern GUARANTEEING = Pattern.compile("\\bguarantee\\w*\\b");
  private static final Pattern THAT = Pattern.compile("^\\W*that\\b");
  private static final Pattern AGREEING =
      Pattern.compile(
          "\\b(?:agree[ds]?|agreeing|volunteer\\w*|signed up|sets? .*sel(?:f|ves)|plan(?:s|ning)?"
              + "|intends?|means)\\b");
  private static final Pattern PLANNING = Pattern.compile("\\b(?:plan(?:s|ning)?|intends?)\\b");
  private static final Pattern PLANS = Pattern.compile("^\\W*(?:\\w+ )?plans (?:to|for)\\b");

  /** What is pledged within the words, in the report's own voice or in somebody's. */
  private static final Pattern PLEDGED =
      Pattern.compile(
          "\\b(?:ha(?:s|ve) (?:\\w+ )?agreed|ha(?:s|ve|d) (?:\\w+ )?orders (?:not )?to"
              + "|ha(?:s|ve)(?: \\w+){0,2} (?:offered|volunteered)(?: \\w+){0,3}? (?:to|that)"
              + "|(?:promised|pledged|vowed|undertook|undertaken|sworn(?! in)|swore"
              + "|committed (?:it|him|her|them)sel(?:f|ves))(?: (?!to\\b)\\w+){0,3}? (?:to|that)"
              + "|ha(?:s|ve|d) been given \"?until"
              + "|sets? (?:it|him|her|them)sel(?:f|ves) a (?:deadline|target)"
              + "|offer(?:s|ed|ing)? an? (?:\\S+ )?reward|g[ai]ve[ns]? (?:his|her|its|their|my|our)"
              + " (?:word|assurance|promise|commitment|guarantee|undertaking))\\b");

  /** Binds a speaker, but is a family's or a school's boast in a report's own voice. */
  private static final Pattern COMMITTED =
      Pattern.compile("\\b(?:is|are|am|was|were|remains?|remained) (?:\\w+ )?committed to\\b");

  /** "Will publish": the cue itself lies ahead. */
  private static final Pattern PUBLISHING =
      Pattern.compile(
          "^will (?:\\w+ )?(?:publish|release|announce|unveil|present|issue|submit|disclose)\\b");

  private static final Pattern FAILING =
      Pattern.compile(
          "\\b(?:not|never|no|n't|refus\\w+|fail\\w*|stopp\\w+|declin\\w+|ask(?:s|ed|ing)?|wonder\\w*|question\\w*|without|whether|had"
              + " (?:\\w+ )?(?:hoped|planned|intended|wanted|meant|wished))\\b");

  /** Cues of those who foresee. */
  private static final Pattern FORESEEING =
      Pattern.compile(
          "\\b(?:predict\\w*|forecast\\w*|foresee\\w*|foresaw|warn\\w*|caution\\w*|estimat\\w+"
              + "|reckon\\w*|fear\\w*|doubt\\w*|suggest\\w*|speculat\\w+|argu\\w+|jok\\w+"
              + "|believ\\w+|think\\w*|thought|guess\\w*|suspect\\w*|assum\\w+|imagin\\w+"
              + "|project\\w*|show\\w*|calculat\\w+|knows?|knew|worr\\w+|claim\\w*|bet|feel\\w*"
              + "|felt|hop(?:es?|ed|ing)|expect\\w*|anticipat\\w*|report(?:s|ed))\\b");

  private static final Pattern TRUSTING =
      Pattern.compile(
          "\\b(?:confident|convinced|certain|sure|hop(?:es?|ed|eful)|expect(?:s|ed)?|believe[sd]?"
              + "|thinks?|thought|fear(?:s|ed)?|(?<!no )doubt(?:s|ed)?|guess|chances?|assum\\w+"
              + "|likely|may|might|could)\\b");
  private static final Pattern ANNOUNCING =
      Pattern.compile(
          "\\b(?:announc\\w+|declar\\w+|inform\\w*|decree\\w*|decid\\w+|rul(?:ed|es))\\b");
  private static final Pattern HYPOTHETICAL =
      Pattern.compile(
          "\\bwould (?:have (?!an? |the |its |his |her |their |to )|rather|prefer|like|love|hate"
              + "|be (?:happy|glad|wrong|better|nice|great|willing|able|ready)|mean|depend)"
              + "|\\bwill prevail\\b|'ll tell\\b|\\bwe(?:'ll| will) see\\b|\\?"
              + "|^\\W*(?:whether|how|what|who|why|where)\\b");

  private Pledge() {}

  /**
   * @param infinitive whether the words say what to do
   * @param ahead whether they tell of what is to come
   */
  static boolean binds(String cue, String words, boolean infinitive, boolean ahead) {
    return PROMISING.matcher(cue).find()
        || (ASSURING.matcher(cue).find() && (infinitive || ahead))
        || (GUARANTEEING.matcher(cue).find() && !THAT.matcher(words).find())
        || (AGREEING.matcher(cue).find() && infinitive)
        || (ANNOUNCING.matcher(cue).find() && PLANS.matcher(words).find())
        || PUBLISHING.matcher(cue).find()
        || PLEDGED.matcher(words).find()
        || (!cue.isEmpty() && COMMITTED.matcher(words).find());
  }

  static boolean plans(String cue) {
    return PLANNING.matcher(cue).find();
  }

  /** Whether something is asked, refused, no longer meant, or only supposed. */
  static boolean isOpen(String cue, String words) {
    return FAILING.matcher(cue).find() || HYPOTHETICAL.matcher(words).find();
  }

  static boolean foresees(String cue) {
    return FORESEEING.matcher(cue).find();
  }

  /** Whether what follows some words is only hoped for or held to be likely. */
  static boolean trusts(String before) {
    return TRUSTING.matcher(before).find();
  }

  static boolean announces(String cue) {
    return ANNOUNCING.matcher(cue).find();
  }
}
