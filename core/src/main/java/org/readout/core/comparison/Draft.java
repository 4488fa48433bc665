package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Finding.Evidence;
import org.readout.core.comparison.Finding.Nearest;
import org.readout.core.text.Span;

/**
 * A finding before it has its number.
 *
 * @param propositions what it rests on
 * @param clash for a conflict, the sharpest of its clashes
 */
record Draft(
    Finding.Type type,
    String kind,
    String about,
    double confidence,
    String rule,
    String note,
    List<Proposition> propositions,
    List<Evidence> evidence,
    List<Nearest> nearest,
    @Nullable Clash clash) {

  private static final double NEAR_THE_SAME = 0.85;

  static Draft of(
      Finding.Type type,
      String kind,
      double confidence,
      String rule,
      String note,
      List<Proposition> propositions,
      Function<Proposition, @Nullable String> value) {
    return of(type, kind, confidence, rule, note, propositions, value, p -> null);
  }

  /**
   * @param at the words in question, where a proposition does not hold them
   */
  static Draft of(
      Finding.Type type,
      String kind,
      double confidence,
      String rule,
      String note,
      List<Proposition> propositions,
      Function<Proposition, @Nullable String> value,
      Function<Proposition, @Nullable Span> at) {
    List<Proposition> ordered = new ArrayList<>(propositions);
    ordered.sort(Comparator.comparingInt(Proposition::index));
    return new Draft(
        type,
        kind,
        Phrase.of(ordered),
        confidence,
        rule,
        note,
        ordered,
        ordered.stream().map(p -> p.evidence(value.apply(p), at.apply(p))).toList(),
        List.of(),
        null);
  }

  /** Whether both tell of one place, or near the same twice. */
  boolean repeats(Draft other) {
    return propositions.stream()
        .anyMatch(
            a ->
                other.propositions.stream()
                    .anyMatch(b -> a.overlaps(b) || a.cosine(b) >= NEAR_THE_SAME));
  }

  Draft withAbout(String phrase) {
    return new Draft(
        type, kind, phrase, confidence, rule, note, propositions, evidence, nearest, clash);
  }

  Draft withNearest(List<Nearest> found) {
    return new Draft(
        type,
        kind,
        about,
        confidence,
        rule,
        note,
        propositions,
        evidence,
        List.copyOf(found),
        clash);
  }

  Draft decidedBy(Clash sharpest) {
    return new Draft(
        type, kind, about, confidence, rule, note, propositions, evidence, nearest, sharpest);
  }

  Reason reason(Alignments alignments) {
    return clash == null ? Reasons.of(propositions, alignments) : Reasons.of(propositions, clash);
  }

  Finding numbered(String id) {
    return new Finding(id, type, kind, about, confidence, rule, note, evidence, nearest);
  }
}
