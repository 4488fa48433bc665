package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.core.comparison.Twin.Passage;
import org.readout.core.statement.Statement;
import org.readout.core.text.Span;

/**
 * What twins clash over. Where two sentences are the same but for a number, a day, a name or a
 * "not", the difference itself tells whether both can hold, and no likeness is asked.
 */
final class TwinClashes {
  private static final double CONFIDENCE = 0.9;

  private final Twins twins;
  private final Alignments alignments;
  private final Map<Place, List<Proposition>> propositions = new HashMap<>();
  private final Set<Twin> decided = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Twin> undecided = new ArrayList<>();
  private final List<Clash> all = new ArrayList<>();

  private record Place(int article, int sentence) {}

  TwinClashes(Twins twins, List<Proposition> propositions, Alignments alignments) {
    this.twins = twins;
    this.alignments = alignments;
    for (Proposition proposition : propositions) {
      Place place = new Place(proposition.article(), proposition.sentence());
      this.propositions.computeIfAbsent(place, p -> new ArrayList<>()).add(proposition);
    }
    for (Twin twin : twins.all()) {
      Discrepancy.in(twin).ifPresentOrElse(found -> decide(twin, found), () -> undecided.add(twin));
    }
  }

  private void decide(Twin twin, List<Discrepancy> found) {
    decided.add(twin);
    found.stream()
        .filter(discrepancy -> !isQuoted(twin, discrepancy))
        .flatMap(discrepancy -> clash(twin, discrepancy).stream())
        .findFirst()
        .ifPresent(all::add);
  }

  /** What stands between quotation marks in both is a wording of one remark. */
  private static boolean isQuoted(Twin twin, Discrepancy discrepancy) {
    return twin.left().quotes(discrepancy.left()) && twin.right().quotes(discrepancy.right());
  }

  private Optional<Clash> clash(Twin twin, Discrepancy discrepancy) {
    Optional<Proposition> left = at(twin.left(), discrepancy.left());
    Optional<Proposition> right = at(twin.right(), discrepancy.right());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Clash(
            alignments.of(left.get(), right.get()),
            discrepancy.kind(),
            "one sentence, unlike " + discrepancy.kind(),
            CONFIDENCE,
            discrepancy.left().of(twin.left().text()),
            discrepancy.right().of(twin.right().text()),
            discrepancy,
            List.of()));
  }

  /** The shortest proposition of a passage that has some words, or is told by them, or any. */
  private Optional<Proposition> at(Passage passage, Span words) {
    List<Proposition> all =
        propositions.getOrDefault(new Place(passage.article(), passage.sentence()), List.of());
    return shortest(all.stream().filter(p -> p.spans().stream().anyMatch(words::overlaps)))
        .or(() -> shortest(all.stream().filter(p -> isToldBy(p, words))))
        .or(() -> all.stream().findFirst());
  }

  private static Optional<Proposition> shortest(Stream<Proposition> propositions) {
    return propositions.min(Comparator.comparingInt(p -> p.words().length()));
  }

  private static boolean isToldBy(Proposition proposition, Span words) {
    Statement statement = proposition.statement();
    return statement != null
        && Stream.concat(statement.source().stream(), statement.cue().stream())
            .anyMatch(words::overlaps);
  }

  /** Without the counts that grow while an event goes on. */
  List<Clash> all() {
    return all.stream().filter(clash -> !isGrowing(clash)).toList();
  }

  /** Those whose differences nobody can tell the bearing of. */
  List<Twin> undecided() {
    return undecided;
  }

  /** The counts that grow while an event goes on. */
  List<Clash> growing() {
    return all.stream().filter(TwinClashes::isGrowing).toList();
  }

  private static boolean isGrowing(Clash clash) {
    return clash.kind().equals("number") && NumberRule.grows(clash.alignment());
  }

  /**
   * Whether two sides need no further look: they stand in twins that have been judged; they say the
   * same word for word; or one has a twin word for word in the other's article, which would then
   * contradict itself.
   */
  boolean decide(Alignment alignment) {
    Proposition left = alignment.left();
    Proposition right = alignment.right();
    Optional<Twin> joining = twins.joining(left, right);
    if (joining.isPresent()) {
      return decided.contains(joining.get()) || left.words().equals(right.words());
    }
    boolean oneVoice = alignment.sameVoice() || left.isNarrated() || right.isNarrated();
    return oneVoice
        && (twins.of(left, right).filter(Twin::isWordForWord).isPresent()
            || twins.of(right, left).filter(Twin::isWordForWord).isPresent());
  }
}
