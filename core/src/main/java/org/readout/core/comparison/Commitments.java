package org.readout.core.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Outcomes.Outcome;
import org.readout.core.statement.Statement;
import org.readout.core.text.Folding;

/** Who is to do what, by when, on what condition. */
final class Commitments {
  private static final Pattern PROMISING =
      Pattern.compile(
          "\\b(promis\\w+|pledg\\w+|vow\\w*|undert\\w+|committ?\\w*|guarantee\\w*|swor[en]|assur\\w+|agreed"
              + " to|offered to|has agreed|have agreed|ha[sd] orders)\\b");
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(will|would|shall|'ll|is to|are to|was to|were to|due to|(?:is|are|was|were)"
              + " (?:planned|scheduled|expected|set) (?:to|for)?|plans? to|planned|intends?"
              + " to|to)\\b");
  private static final Pattern WILL = Pattern.compile("\\b(will|would|shall|'ll|won't)\\b");
  private static final Pattern HYPOTHETICAL =
      Pattern.compile(
          "\\b(would have|would be (?:happy|glad|tested|wrong)|will prevail|would mean|would"
              + " depend)\\b|^\\W*(?:that )?it (?:would|will) be\\b|\\bwe(?:'ll| will) see\\b");
  private static final Pattern OWN_WILL =
      Pattern.compile(
          "^\\W*(?:that )?(?:(?:if|when|once|after)\\b[^,]*, )?(i|we|it|he|she|they)(?:'ll| (?:\\w+"
              + " )?(?:will|would|shall|won't))\\b");
  private static final Pattern DEADLINE =
      Pattern.compile(
          "\\b(?:by|before|until|within|from|in|on|at|for|between) (?:the )?(?:end of|week"
              + " of|next|this|january|february|march|april|may|june|july|august"
              + "|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|\\d|two|three|four|five|six|ten|the"
              + " end|early|late|then|spring|summer|autumn|winter)|\\b(?:tomorrow|next"
              + " (?:week|month|year)|later this (?:week|month|year)|this"
              + " (?:summer|week|month|year|autumn|winter|spring))\\b");
  private static final Pattern CONDITION =
      Pattern.compile("\\b(if|unless|provided that|once|as long as|on condition|whatever)\\b");

  /** What the report itself tells that somebody is bound to. */
  private static final Pattern BOUND =
      Pattern.compile(
          "\\b(?:(?:is|are) to|(?:is|are|was|were) (?:due|planned|scheduled|set|expected)"
              + " to|(?:is|are|was|were) (?:planned|scheduled|set|due) for|plans? to|intends?"
              + " to)\\b");

  private static final Pattern AGREED =
      Pattern.compile(
          "\\b(?:has|have|had) (?:\\w+ )?(?:agreed|promised|pledged|vowed|committed|undertaken)"
              + "(?: \\w+)? (?:to|that)\\b");

  /** "He would not take questions" and "would not say" promise nothing. */
  private static final Pattern REFUSING = Pattern.compile("\\b(?:would|will) not\\b|\\?");

  private static final Pattern TO = Pattern.compile("^\\W*to\\b");

  private static final double SAME = 0.4;

  private Commitments() {}

  static List<Draft> of(List<Proposition> propositions, Alignments alignments) {
    List<Proposition> commitments = propositions.stream().filter(p -> strength(p) >= 2).toList();
    Groups groups = new Groups(alignments::sameness);
    Set<Integer> indexes = new HashSet<>();
    commitments.forEach(p -> indexes.add(p.index()));
    alignments.all().stream()
        .filter(Alignment::acrossArticles)
        .filter(a -> a.sameness() >= SAME)
        .filter(a -> indexes.contains(a.left().index()) && indexes.contains(a.right().index()))
        .sorted(Comparator.comparingDouble(Alignment::sameness).reversed())
        .forEach(a -> groups.join(a.left(), a.right(), SAME / 2));
    Outcomes outcomes = new Outcomes(propositions, alignments);
    List<Draft> drafts = new ArrayList<>();
    Set<Integer> grouped = new HashSet<>();
    for (List<Proposition> group : groups.all()) {
      group.forEach(p -> grouped.add(p.index()));
      drafts.add(finding(group, outcomes));
    }
    for (Proposition alone : commitments) {
      if (!grouped.contains(alone.index()) && !insideAnother(alone, commitments)) {
        drafts.add(finding(List.of(alone), outcomes));
      }
    }
    return drafts;
  }

  /** A promise told within another statement that is itself a commitment counts once. */
  private static boolean insideAnother(Proposition inner, List<Proposition> all) {
    return all.stream()
        .anyMatch(
            outer ->
                outer.index() != inner.index()
                    && outer.article() == inner.article()
                    && outer.extent().contains(inner.extent())
                    && outer.extent().length() > inner.extent().length());
  }

  /** 2 and more is a commitment. */
  private static int strength(Proposition proposition) {
    String words = Folding.key(proposition.words());
    Statement statement = proposition.statement();
    String cue = statement == null ? "" : cue(proposition, statement);
    if (HYPOTHETICAL.matcher(words).find()
        || proposition.attitude() == Proposition.Attitude.DECLINES
        || proposition.attitude() == Proposition.Attitude.DENIES
        || (statement == null && REFUSING.matcher(words).find())) {
      return 0;
    }
    int strength = AGREED.matcher(words).find() ? 2 : 0;
    boolean promising = PROMISING.matcher(cue).find();
    if (promising) {
      strength += 2;
    }
    boolean will = WILL.matcher(words).find();
    boolean own = will && OWN_WILL.matcher(words).find();
    boolean belief = statement != null && statement.act() == Statement.Act.BELIEF;
    boolean hopesTo = belief && TO.matcher(words).find();
    if (belief && !own && !promising && !hopesTo) {
      return 0;
    }
    boolean intent =
        hopesTo
            || (statement != null
                && statement.act() == Statement.Act.INTENT
                && (will || !Lexicon.DEMANDING.matcher(cue).find()));
    boolean ahead = will || intent || (statement == null && AHEAD.matcher(words).find());
    if (!ahead && !promising) {
      return 0;
    }
    if (intent || (statement == null && BOUND.matcher(words).find())) {
      strength++;
    }
    if (DEADLINE.matcher(words).find()) {
      strength++;
    }
    if (statement != null && CONDITION.matcher(words).find()) {
      strength++;
    }
    if (own) {
      strength += 2;
    } else if (will) {
      strength++;
    }
    return strength;
  }

  private static String cue(Proposition proposition, Statement statement) {
    String text = proposition.account().text();
    return String.join(" ", statement.cue().stream().map(s -> Folding.key(s.of(text))).toList());
  }

  private static Draft finding(List<Proposition> group, Outcomes outcomes) {
    Proposition first = group.getFirst();
    String by = deadline(first);
    String note =
        Phrase.holder(first)
            + (first.isNarrated() ? " reports: " : ": ")
            + Phrase.cut(first.words())
            + (by == null ? "" : " (by " + by + ")")
            + ".";
    int strength = group.stream().mapToInt(Commitments::strength).max().orElse(2);
    Optional<Outcome> outcome =
        outcomes.of(first).filter(found -> group.stream().noneMatch(found.told()::overlaps));
    List<Proposition> told = new ArrayList<>(group);
    outcome.ifPresent(found -> told.add(found.told()));
    return Draft.of(
        Finding.Type.COMMITMENT,
        outcome.map(Outcome::kind).orElse(conditional(first) ? "conditional" : "plain"),
        Math.clamp(0.3 + 0.15 * strength, 0, 0.95),
        "future act",
        note + outcome.map(Commitments::told).orElse(""),
        told,
        p ->
            outcome.filter(found -> found.told().equals(p)).map(Outcome::kind).orElse(deadline(p)));
  }

  private static boolean conditional(Proposition proposition) {
    return CONDITION.matcher(Folding.key(proposition.words())).find();
  }

  /** "Kept, by The Courier: …" */
  private static String told(Outcome outcome) {
    return " "
        + outcome.kind().substring(0, 1).toUpperCase(Locale.ROOT)
        + outcome.kind().substring(1)
        + ", by "
        + Phrase.outlet(outcome.told())
        + ": "
        + Phrase.cut(outcome.told().words())
        + ".";
  }

  private static @Nullable String deadline(Proposition proposition) {
    if (proposition.days().isEmpty()) {
      return null;
    }
    Day last = proposition.days().getLast();
    LocalDate published = Propositions.day(proposition.account().article().metadata().published());
    if (published != null && last.yearKnown() && last.to().isBefore(published)) {
      return null;
    }
    return last.yearKnown() ? last.to().toString() : last.span().of(proposition.account().text());
  }
}
