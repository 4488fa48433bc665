package org.readout.core.comparison;

import java.util.List;
import java.util.Set;
import org.readout.core.text.Span;

/**
 * What a sentence says at one end of a family of words that exclude each other.
 *
 * @param article the account's place among those compared
 * @param sentence its place in the account
 * @param at the words that say it
 * @param negated whether a negation turns them round
 * @param core stems of the clause's other words of matter
 * @param whole stems of the sentence's other words of matter
 * @param names those of the core that are names
 * @param doer stem of the first noun before the words, but for whose it is; or nothing
 * @param scope words of the clause that tell of which of many it speaks, or till when
 */
record Claim(
    Pole pole,
    int article,
    int sentence,
    Span at,
    boolean negated,
    Set<String> core,
    Set<String> whole,
    Set<String> names,
    Set<String> doer,
    Set<String> scope,
    List<Day> days,
    Tense tense) {
  private static final int LEAST = 2;

  /** When it holds. */
  enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    ANY;

    boolean mayBe(Tense other) {
      return this == other || this == ANY || other == ANY;
    }
  }

  /** What it is said of: of a clause that has hardly a word more, all of the sentence. */
  Set<String> subject() {
    return core.size() < LEAST ? whole : core;
  }

  /** Whether both cannot hold, if they are of one thing. */
  boolean excludes(Claim other) {
    if (!pole.family().equals(other.pole.family())) {
      return false;
    }
    return pole.yes() == other.pole.yes() ? negated != other.negated : !negated && !other.negated;
  }

  /** Whether both say the same end of one family, be it of one thing or of two. */
  boolean repeats(Claim other) {
    return pole.family().equals(other.pole.family())
        && pole.yes() == other.pole.yes()
        && negated == other.negated;
  }
}
