package org.readout.core.comparison;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What keeps two propositions from telling the same, however like their words. */
final class Distinctions {
  private final Set<Alignment> clashing = Collections.newSetFromMap(new IdentityHashMap<>());
  private final PoleClashes poles;

  /**
   * @param clashes pairs that tell unlike things
   * @param poles knows what excludes each other
   */
  Distinctions(List<Clash> clashes, PoleClashes poles) {
    clashes.stream().filter(Distinctions::tellsUnlike).map(Clash::alignment).forEach(clashing::add);
    this.poles = poles;
  }

  /** One speaker quoted in unlike words is quoted still; reports of what he said may clash. */
  private static boolean tellsUnlike(Clash clash) {
    Alignment pair = clash.alignment();
    return clash.place() != null
        || !pair.sameVoice()
        || (clash.kind().equals("negation") && !quotesOne(pair));
  }

  private static boolean quotesOne(Alignment pair) {
    return pair.sameVoice() && pair.left().isQuoted() && pair.right().isQuoted();
  }

  /** Whether the two do not tell the same. */
  boolean keepApart(Alignment pair) {
    return clashing.contains(pair)
        || !pair.opposed().isEmpty()
        || measuresUnlike(pair)
        || tellsAndIsSilent(pair)
        || Names.differ(pair)
        || exclude(pair);
  }

  /** Whether both cannot hold, so that not even a third may join them. */
  boolean exclude(Alignment pair) {
    return !quotesOne(pair)
        && (clashing.contains(pair)
            || tellsOtherwise(pair.left(), pair.right())
            || poles.keepApart(pair));
  }

  /** What a reader should know of a pair that is told nearly alike, and was not called a clash. */
  Optional<Distinction> worthTelling(Alignment pair) {
    if (clashing.contains(pair) || quotesOne(pair) || Names.differ(pair)) {
      return Optional.empty();
    }
    if (pair.features().daysClash() || times(pair.left()).exclude(times(pair.right()))) {
      return Optional.of(Distinction.TIME);
    }
    if (measuresUnlike(pair)) {
      return Optional.of(Distinction.AMOUNT);
    }
    return tellsOtherwise(pair.left(), pair.right())
        ? Optional.of(Distinction.DENIAL)
        : Optional.empty();
  }

  private static boolean tellsOtherwise(Proposition left, Proposition right) {
    return times(left).exclude(times(right))
        || Denied.of(left).meets(right)
        || Denied.of(right).meets(left);
  }

  private static Times times(Proposition proposition) {
    return proposition.readings().times(proposition);
  }

  /** Whether the amounts or the days of the two cannot mean the same. */
  private static boolean measuresUnlike(Alignment pair) {
    Quantity left = pair.amounts().left();
    Quantity right = pair.amounts().right();
    boolean amounts =
        left != null && right != null && !left.unit().isEmpty() && left.unit().equals(right.unit());
    return amounts || pair.features().daysClash();
  }

  /** That nobody would say something is not what another tells of it. */
  private static boolean tellsAndIsSilent(Alignment pair) {
    return Silences.isNoWord(pair.left()) != Silences.isNoWord(pair.right());
  }
}
