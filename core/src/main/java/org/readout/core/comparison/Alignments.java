package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The pairs of a story's propositions that may be about one matter: of unlike articles, or of one
 * article and unlike holders.
 */
final class Alignments {
  private static final double LEAST_COSINE = 0.2;
  private static final double LEAST_CONTEXT = 0.45;

  private final Salience salience;
  private final Likeness likeness;
  private final List<Alignment> all = new ArrayList<>();
  private final Map<Pair, Alignment> byPair = new HashMap<>();

  private record Pair(int left, int right) {}

  Alignments(List<Proposition> propositions, Likeness likeness) {
    this.likeness = likeness;
    salience = new Salience(propositions);
    for (int i = 0; i < propositions.size(); i++) {
      for (int j = i + 1; j < propositions.size(); j++) {
        Proposition left = propositions.get(i);
        Proposition right = propositions.get(j);
        if (mayMeet(left, right)) {
          Alignment alignment = Alignment.of(left, right, salience, likeness);
          all.add(alignment);
          byPair.put(new Pair(left.index(), right.index()), alignment);
        }
      }
    }
  }

  private static boolean mayMeet(Proposition left, Proposition right) {
    if (left.article() == right.article()) {
      return !left.isNarrated()
          && !right.isNarrated()
          && !Objects.equals(left.holder(), right.holder())
          && !left.overlaps(right)
          && Math.abs(left.sentence() - right.sentence()) <= 12;
    }
    return left.cosine(right) >= LEAST_COSINE || left.contextCosine(right) >= LEAST_CONTEXT;
  }

  Salience salience() {
    return salience;
  }

  List<Alignment> all() {
    return all;
  }

  /** Two propositions laid side by side, be they looked at before or not. */
  Alignment of(Proposition a, Proposition b) {
    if (a.index() > b.index()) {
      return of(b, a);
    }
    Alignment known = byPair.get(new Pair(a.index(), b.index()));
    return known == null ? Alignment.of(a, b, salience, likeness) : known;
  }

  /** How likely two propositions tell the same; 0 where they were not even looked at. */
  double sameness(Proposition a, Proposition b) {
    int left = Math.min(a.index(), b.index());
    int right = Math.max(a.index(), b.index());
    Alignment alignment = byPair.get(new Pair(left, right));
    return alignment == null ? 0 : alignment.sameness();
  }
}
