package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The pairs of a story's propositions that may be about one matter: of unlike articles, or of one
 * article and unlike holders.
 */
final class Alignments {
  private static final double LEAST_COSINE = 0.2;
  private static final double LEAST_CONTEXT = 0.45;

  private final Salience salience;
  private final Likeness likeness;

  /** For each proposition its pairs with later ones, in their order. */
  private final List<List<Alignment>> rows;

  private final List<Alignment> all;

  Alignments(List<Proposition> propositions, Likeness likeness) {
    this.likeness = likeness;
    salience = new Salience(propositions);
    Directions directions =
        new Directions(propositions.stream().map(Proposition::direction).toList());
    Directions contexts = new Directions(propositions.stream().map(Proposition::context).toList());
    rows =
        IntStream.range(0, propositions.size())
            .parallel()
            .mapToObj(left -> row(propositions, left, directions, contexts))
            .toList();
    all = rows.stream().flatMap(List::stream).toList();
  }

  private List<Alignment> row(
      List<Proposition> propositions, int index, Directions directions, Directions contexts) {
    Proposition left = propositions.get(index);
    float[] cosines = directions.cosines(index);
    float[] contextCosines = contexts.cosines(index);
    List<Alignment> row = new ArrayList<>();
    for (int i = 1; i < cosines.length; i++) {
      Proposition right = propositions.get(index + i);
      boolean may =
          left.article() == right.article()
              ? mayMeet(left, right)
              : cosines[i] >= LEAST_COSINE || contextCosines[i] >= LEAST_CONTEXT;
      if (may) {
        row.add(Alignment.of(left, right, salience, likeness));
      }
    }
    return List.copyOf(row);
  }

  /** Whether two speakers of one article stand near enough to speak of one matter. */
  private static boolean mayMeet(Proposition left, Proposition right) {
    return !left.isNarrated()
        && !right.isNarrated()
        && !Objects.equals(left.holder(), right.holder())
        && !left.overlaps(right)
        && Math.abs(left.sentence() - right.sentence()) <= 12;
  }

  Salience salience() {
    return salience;
  }

  List<Alignment> all() {
    return all;
  }

  /** Two propositions laid side by side, be they looked at before or not. */
  Alignment of(Proposition a, Proposition b) {
    return a.index() > b.index()
        ? of(b, a)
        : known(a, b).orElseGet(() -> Alignment.of(a, b, salience, likeness));
  }

  /** How likely two propositions tell the same; 0 where they were not even looked at. */
  double sameness(Proposition a, Proposition b) {
    return a.index() > b.index()
        ? sameness(b, a)
        : known(a, b).map(Alignment::sameness).orElse(0.0);
  }

  private Optional<Alignment> known(Proposition left, Proposition right) {
    List<Alignment> row = rows.get(left.index());
    int from = 0;
    int to = row.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      Alignment pair = row.get(middle);
      if (pair.right().index() == right.index()) {
        return Optional.of(pair);
      }
      if (pair.right().index() < right.index()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return Optional.empty();
  }
}
