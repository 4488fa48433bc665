package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much of what one side negates the other affirms. Names do not count: that both speak of one
 * person is no clash.
 *
 * @param stems what stands under a negation on the one side only
 * @param share their part in the salience of the negated clause, in [0, 1]
 * @param whole whether what the negation bears on is among them, and they are more than a word that
 *     many things are said with
 * @param absolute whether the negation leaves out nobody and nothing
 */
record Coverage(Set<String> stems, double share, boolean whole, boolean absolute) {
  static final Coverage NONE = new Coverage(Set.of(), 0, false, false);

  /** A clause of common words has at least this salience. */
  private static final double LEAST_SALIENCE = 4;

  /** What a verb that says little adds to its clause. */
  private static final double LIGHT = 2;

  /** What points back to a claim tells nothing of what it is about. */
  private static final Set<String> REFERRING =
      Lexicon.stems("claim suggestion allegation accusation report question charge denial");

  /** What is done of everything; alone it tells of no one thing. */
  private static final Set<String> GENERAL =
      Lexicon.stems("see find happen look think know hear need use man woman");

  /** Verbs whose object is not affirmed by them. */
  private static final Set<String> KEEPING_OFF =
      Lexicon.stems(
          """
          deny dispute dismiss refute rebut reject contradict fail avoid prevent cancel lack forbid
          doubt question
          """);

  /** The clause of the negating side that some clause of the other affirms most of. */
  static Coverage of(Proposition negating, Proposition other, Salience salience) {
    List<Clause> negated =
        negating.clauses().stream()
            .filter(clause -> clause.negated() && !clause.conditional())
            .toList();
    if (negated.isEmpty()) {
      return NONE;
    }
    Coverage best = NONE;
    Set<String> names = new TreeSet<>(negating.names());
    names.addAll(other.names());
    List<Set<String>> told = told(other);
    for (Clause clause : negated) {
      for (Set<String> affirmed : told) {
        Coverage coverage = of(clause, names, affirmed, salience);
        best = coverage.share > best.share ? coverage : best;
      }
    }
    return best;
  }

  /** What each clause affirms, alone and with the next; without what the passage negates too. */
  private static List<Set<String>> told(Proposition other) {
    List<Set<String>> told = new ArrayList<>();
    Set<String> before = Set.of();
    for (Clause clause : other.clauses()) {
      Set<String> affirmed = new TreeSet<>();
      if (!clause.conditional()
          && !clause.negated()
          && Collections.disjoint(clause.stems(), KEEPING_OFF)) {
        affirmed.addAll(clause.stems());
        affirmed.removeIf(stem -> !other.affirms(stem));
      }
      Set<String> both = new TreeSet<>(affirmed);
      both.addAll(before);
      told.add(both);
      before = affirmed;
    }
    return told;
  }

  private static Coverage of(
      Clause clause, Set<String> names, Set<String> told, Salience salience) {
    Set<String> own = new TreeSet<>(clause.stems());
    own.removeAll(names);
    own.removeIf(REFERRING::contains);
    Set<String> affirmed = new TreeSet<>(own);
    affirmed.retainAll(told);
    double all = salience.of(own) + LIGHT * clause.light();
    double share = salience.of(affirmed) / Math.max(LEAST_SALIENCE, all);
    Set<String> named = new TreeSet<>(clause.stems());
    named.retainAll(told);
    boolean whole =
        !GENERAL.containsAll(affirmed) && clause.negation().reaches(affirmed, named.size() >= 2);
    return new Coverage(affirmed, share, whole, clause.negation().absolute());
  }
}
