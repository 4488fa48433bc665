package org.readout.core.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Outcomes.Outcome;
import org.readout.core.text.Span;

/** Who is to do what, by when, on what condition. */
final class Commitments {
  /** A point in time, not a length of it, behind whatever else stands before. */
  private static final Pattern BY =
      Pattern.compile(
          "^(?:over |in )?((?:by|before|until|within|on|in|from|after|next|this|later|tomorrow"
              + "|tonight|[A-Z][a-z]+day)\\b.*)");

  private static final double SAME = 0.5;

  private Commitments() {}

  static List<Draft> of(List<Proposition> propositions, Alignments alignments) {
    List<Proposition> commitments =
        propositions.stream().filter(p -> Undertaking.strength(p) >= Undertaking.BINDING).toList();
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

  private static Draft finding(List<Proposition> group, Outcomes outcomes) {
    Proposition first = group.getFirst();
    String by = deadline(first);
    String note =
        Phrase.holder(first)
            + (first.isNarrated() ? " reports: " : ": ")
            + Phrase.cut(first.words())
            + (by == null ? "" : " (" + (Character.isDigit(by.charAt(0)) ? "by " : "") + by + ")")
            + ".";
    int strength = group.stream().mapToInt(Undertaking::strength).max().orElse(Undertaking.BINDING);
    Optional<Outcome> outcome =
        outcomes.of(first).filter(found -> group.stream().noneMatch(found.told()::overlaps));
    List<Proposition> told = new ArrayList<>(group);
    outcome.ifPresent(found -> told.add(found.told()));
    return Draft.of(
        Finding.Type.COMMITMENT,
        outcome.map(Outcome::kind).orElse(Terms.tellCondition(first) ? "conditional" : "plain"),
        Math.clamp(0.3 + 0.15 * strength, 0, 0.95),
        "future act",
        note + outcome.map(Commitments::told).orElse(""),
        told,
        p ->
            outcome.filter(found -> found.told().equals(p)).map(Outcome::kind).orElse(deadline(p)));
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

  /** The day, or where the year is not known the words that tell the time. */
  private static @Nullable String deadline(Proposition proposition) {
    List<Day> days = proposition.days();
    if (!days.isEmpty() && days.getLast().yearKnown()) {
      LocalDate published =
          Propositions.day(proposition.account().article().metadata().published());
      LocalDate last = days.getLast().to();
      return published != null && last.isBefore(published) ? null : last.toString();
    }
    String text = proposition.account().text();
    for (Span time : Forecasts.when(text, proposition.spans()).reversed()) {
      Matcher by = BY.matcher(time.of(text));
      if (by.find()) {
        return by.group(1);
      }
    }
    return days.isEmpty() ? null : days.getLast().span().of(text);
  }
}
