package org.readout.core.comparison;

import java.util.List;
import java.util.Optional;
import org.readout.core.comparison.Quantity.Dimension;

/** Two amounts that cannot mean the same and are told of one thing. */
record Told(Quantity left, Quantity right) {
  /** Less alike, nothing is looked at. */
  private static final double LEAST_LIKE = 0.3;

  static Optional<Told> in(Alignment alignment) {
    if (!alignment.acrossArticles() || alignment.cosine() < LEAST_LIKE) {
      return Optional.empty();
    }
    for (Quantity left : alignment.left().quantities()) {
      for (Quantity right : alignment.right().quantities()) {
        if (left.dimension() == right.dimension()
            && left.dimension() != Dimension.AGE
            && !left.agrees(right)) {
          Told told = new Told(left, right);
          if (told.isOfOne(
              Telling.of(alignment.left(), left), Telling.of(alignment.right(), right))) {
            return Optional.of(told);
          }
        }
      }
    }
    return changed(alignment);
  }

  /** Of one thing that sets out from one value in both. */
  private static Optional<Told> changed(Alignment alignment) {
    for (Change change : changes(alignment.left())) {
      for (Change other : changes(alignment.right())) {
        if (change.clashes(other)
            && Telling.mayBeOfOne(
                change.telling(alignment.left()), other.telling(alignment.right()))) {
          return Optional.of(new Told(change.to(), other.to()));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Change> changes(Proposition proposition) {
    return proposition.readings().changes(proposition);
  }

  private boolean isOfOne(Telling one, Telling other) {
    boolean grows =
        left.dimension() == Dimension.COUNT && (NumberRule.grows(one) || NumberRule.grows(other));
    return countAlike(one, other)
        && !grows
        && !one.tells(right)
        && !other.tells(left)
        && Telling.areOfOne(one, other);
  }

  /** Of one unit, or the one's unit is told in the other's sentence. */
  private static boolean countAlike(Telling left, Telling right) {
    if (left.unit().isEmpty() || right.unit().isEmpty()) {
      return left.sentence().contains(right.unit()) || right.sentence().contains(left.unit());
    }
    return People.mayBeOne(left.unit(), right.unit());
  }
}
