package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is told of as to come: "our members will be paid", "the firm is going to sue".
 *
 * @param at where its "will" stands
 * @param subject the words before, up to the start of the clause; empty when the clause goes on
 *     from another's subject
 * @param passive whether something is done to the subject, by whom is not told
 */
record Future(
    int at, String subject, Frame frame, boolean passive, boolean negated, Deeds.Kind kind) {
  /** What stands before the verb. */
  enum Frame {
    WILL,
    WOULD,
    GOING,
    /** "Is ready to". */
    READY,
    /** "Is to". */
    ORDERED,
    /** "Is due to", "is planned for". */
    DUE,
    /** "Was to", "was due to". */
    PAST
  }

  private static final String ADVERBS =
      "(?:(?: |n't )(?:not|never|also|then|now|soon|again|only|no longer|first|still|always|just"
          + "|\\w+ly|be able to|try to|begin to|start to|continue to|go on to|help|to))*";
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?:\\b(?<will>will|shall|wo|would)|(?<short>'ll)|(?:\\b(?:is|are|am|(?<past>was|were))|'s|'re|'m)(?<not>"
              + " not)?(?: also| now| still)? (?:(?<going>going"
              + " to)|(?<ready>(?:ready|prepared|willing)"
              + " to)|(?<ordered>to)|(?<due>(?:due|planned|obliged) to|planned for|due(?="
              + " (?:on|by|in|before|at|next)))))"
              + ("(?<adverbs>" + ADVERBS + ")(?<nt>n't)? ")
              + "(?<be>(?:be|get|have) )?\"?(?<verb>[a-z][a-z-]*)(?:(?= (?<next>[a-z]+)))?");
  private static final Pattern NEVER = Pattern.compile("\\b(?:not|never|no longer)\\b|n't");
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "(?:\\w{2,}ed|\\w+en|known|drawn|withdrawn|shown|done|made|held|told|sent|paid|repaid"
              + "|kept|sold|left|met|put|set|cut|built|rebuilt|found|brought|led|heard|shut|lent"
              + "|spent|laid|bought|won|read|let)$");

  /** "Have the matter looked into". */
  private static final Pattern HAVING_DONE =
      Pattern.compile(
          "^have (?:an?|the|its|his|her|their|our|my) (?:\\w+ ){1,4}?"
              + "(?:\\w{3,}ed|done|built|sent|made)\\b");

  private static final Pattern ACHIEVED =
      Pattern.compile(
          "^be (?:out|ready|available|open(?! to)|public|completed?|finished|done|operational"
              + "|in (?:place|force|operation|service|use|effect))\\b");
  private static final Pattern CLAUSE_START =
      Pattern.compile("[,;:.!?\"()] *|\\b(?<link>that|which|who|whom|and|but|or|so) ");
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "^(?:whether|how|what|whatever|who|whose|which|why|when|where|if|unless|because|until"
              + "|before|after|while|as|since|than)\\b");

  private static final Pattern PRONOUN = Pattern.compile("i|we|you|he|she|it|they");
  private static final Pattern TO_A_NOUN = Pattern.compile("wh.*|that");

  /** "Our aim is to": what something is, not what is to come. */
  private static final Pattern PURPOSE =
      Pattern.compile(
          "\\b(?:aims?|goals?|functions?|effects?|results?|solutions?|rules?|intent|plans?|ideas?|points?|purposes?|tasks?|jobs?|ways?|things?"
              + "|challenges?|questions?|steps?|options?|hopes?|desire|intentions?|missions?|roles?"
              + "|problems?|priorit\\w+|keys?|tricks?|moves?|choices?|strateg\\w+|objects?"
              + "|objectives?|responsibilit\\w+|dut(?:y|ies)|advice|message|best|first|it|this"
              + "|that|here|there|what|all|do)\\b");

  /** All in some words, which are folded and in lower case. */
  static List<Future> in(String words) {
    List<Future> found = new ArrayList<>();
    Matcher ahead = AHEAD.matcher(words);
    while (ahead.find()) {
      String subject = subject(words.substring(0, ahead.start()));
      Frame frame = frame(ahead);
      if (!SUBORDINATE.matcher(subject).find()
          && !((frame == Frame.ORDERED || frame == Frame.PAST)
              && PURPOSE.matcher(subject).find())) {
        found.add(read(ahead, words, subject, frame));
      }
    }
    return found;
  }

  /** From the start of the clause; of a relative clause its "which". */
  private static String subject(String before) {
    int start = 0;
    String link = null;
    Matcher clause = CLAUSE_START.matcher(before);
    while (clause.find()) {
      boolean reported = clause.start() == 0;
      start = clause.end();
      link = reported ? null : clause.group("link");
    }
    String subject = before.substring(start).strip();
    boolean asked = link != null && link.startsWith("wh") && PRONOUN.matcher(subject).matches();
    boolean relative = subject.isEmpty() && link != null && TO_A_NOUN.matcher(link).matches();
    return asked || relative ? "which" : subject;
  }

  private static Frame frame(Matcher ahead) {
    if (ahead.group("will") != null) {
      return ahead.group("will").equals("would") ? Frame.WOULD : Frame.WILL;
    }
    if (ahead.group("short") != null) {
      return Frame.WILL;
    }
    if (ahead.group("going") != null) {
      return Frame.GOING;
    }
    if (ahead.group("ready") != null) {
      return Frame.READY;
    }
    if (ahead.group("past") != null) {
      return Frame.PAST;
    }
    return ahead.group("due") != null ? Frame.DUE : Frame.ORDERED;
  }

  private static Future read(Matcher ahead, String words, String subject, Frame frame) {
    String be = ahead.group("be");
    boolean passive =
        be != null && !be.equals("have ") && PARTICIPLE.matcher(ahead.group("verb")).find();
    boolean negated =
        "wo".equals(ahead.group("will"))
            || ahead.group("not") != null
            || ahead.group("nt") != null
            || NEVER.matcher(ahead.group("adverbs")).find();
    return new Future(ahead.start(), subject, frame, passive, negated, kind(ahead, words));
  }

  private static Deeds.Kind kind(Matcher ahead, String words) {
    String due = ahead.group("due");
    if (due != null && !due.endsWith(" to")) {
      return Deeds.Kind.DEED;
    }
    String be = ahead.group("be");
    if (be != null) {
      String state = words.substring(ahead.start("be"));
      if (ACHIEVED.matcher(state).find() || HAVING_DONE.matcher(state).find()) {
        return Deeds.Kind.DEED;
      }
      if (be.equals("have ")) {
        return ahead.group("verb").equals("to") ? Deeds.Kind.HAPPENING : Deeds.Kind.EITHER;
      }
    }
    String next = ahead.group("next");
    return Deeds.of(ahead.group("verb"), next == null ? "" : next);
  }

  boolean isDeed() {
    return kind == Deeds.Kind.DEED;
  }

  /** Whether somebody, who is not told, is to do it. */
  boolean isDoneTo() {
    return passive && !negated;
  }
}
