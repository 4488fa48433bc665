package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a negating word bears on.
 *
 * @param focus the stems that it turns round, the first first: "talks" in "no talks", "sign" in
 *     "did not sign"
 * @param absolute whether it leaves out nobody and nothing, as "nobody signed it" does
 */
record Negation(List<String> focus, boolean absolute) {
  /** Bears on nothing that another could affirm: "not to go", "no longer", "should not". */
  static final Negation EMPTY = new Negation(List.of(), false);

  private static final Set<String> ABSOLUTE = Lexicon.words("no nobody none nothing never nowhere");
  private static final Set<String> OBJECTS = Lexicon.words("nobody none nothing");
  private static final Set<String> CHANGED =
      Lexicon.words("longer more further other better less matter doubt wonder question way");
  private static final Set<String> WISHED = Lexicon.words("should ought must shouldn't mustn't");
  private static final Set<String> RESTRICTING = Lexicon.words("who whom whose that which other");

  private static final Set<String> PREPOSITIONS =
      Lexicon.words("of for to in on at by from with about over into as");

  /** The words of matter that "no" reaches: a noun and what it is said of. */
  private static final int AFTER_NO = 2;

  static Negation denied(Set<String> stems) {
    return new Negation(List.copyOf(stems), stems.size() == 1);
  }

  /**
   * Whether enough of what it bears on is among some stems, be others of its clause there or not.
   */
  boolean reaches(Set<String> stems, boolean others) {
    return (others || absolute) && focus.stream().anyMatch(stems::contains);
  }

  /** Of the negating word at a place in a clause. */
  static Negation of(List<Token> clause, int at) {
    String word = clause.get(at).key();
    String next = at + 1 < clause.size() ? clause.get(at + 1).key() : "";
    boolean wished = WISHED.contains(word) || (at > 0 && WISHED.contains(clause.get(at - 1).key()));
    if (wished
        || word.equals("without")
        || isInfinitive(clause, at)
        || (next.equals("have") && clause.size() > at + 2 && clause.get(at + 2).key().equals("to"))
        || (word.startsWith("fail") && !next.equals("to"))
        || clause.getFirst().key().equals("who")
        || isAnotherOne(clause, at)
        || (word.equals("no") && CHANGED.contains(next))) {
      return EMPTY;
    }
    boolean absolute = ABSOLUTE.contains(word) && !Lexicon.LIGHT.contains(next);
    List<String> focus = new ArrayList<>();
    if (OBJECTS.contains(word)) {
      before(clause, at, focus);
    }
    boolean restricted =
        after(
            clause,
            at,
            OBJECTS.contains(word) && PREPOSITIONS.contains(next),
            absolute && !word.equals("never") ? AFTER_NO : 1,
            focus);
    return new Negation(focus, absolute && !restricted);
  }

  /** "Not to go", "to not go". */
  private static boolean isInfinitive(List<Token> clause, int at) {
    return (at > 0 && clause.get(at - 1).key().equals("to"))
        || (at + 1 < clause.size() && clause.get(at + 1).key().equals("to"));
  }

  /** "No one else", "nobody other": leaves out just those of whom the rest is told. */
  private static boolean isAnotherOne(List<Token> clause, int at) {
    return clause.stream()
        .skip(at + 1L)
        .limit(2)
        .anyMatch(word -> word.key().equals("else") || word.key().equals("other"));
  }

  private static void before(List<Token> clause, int at, List<String> focus) {
    for (int i = at - 1; i >= 0 && focus.isEmpty(); i--) {
      if (Clause.isMatter(clause.get(i))) {
        focus.add(clause.get(i).stem());
      }
    }
  }

  /**
   * Takes the next words of matter, up to a preposition unless that led to the first of them, as in
   * "nobody in the town was warned"; gives whether a relative clause narrows the first.
   */
  private static boolean after(
      List<Token> clause, int at, boolean led, int most, List<String> focus) {
    int taken = 0;
    boolean restricted = false;
    for (int i = at + 1; i < clause.size() && taken < most; i++) {
      if (taken == 1 && !led && PREPOSITIONS.contains(clause.get(i).key())) {
        return restricted;
      }
      restricted |= taken == 1 && RESTRICTING.contains(clause.get(i).key());
      if (Clause.isMatter(clause.get(i)) && !clause.get(i).key().endsWith("ly")) {
        focus.add(clause.get(i).stem());
        taken++;
      }
    }
    return restricted;
  }
}
