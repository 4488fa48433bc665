package org.readout.core.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.core.text.Span;

/**
 * Why a claim cannot hold where a passage does.
 *
 * @param kind negation, opposite or number
 * @param left what it rests on in the passage
 * @param right what it rests on in the claim
 */
public record Contradiction(String kind, String left, String right) {
  /** Words that a clause of each must share before their negations are compared. */
  private static final int LEAST_SHARED = 2;

  /** Of the claim's words, those the passage has too; below, both are of different things. */
  private static final double LEAST_COVERED = 0.5;

  /**
   * Looks for a clause of each that tell of one thing and cannot both hold; empty where none is
   * found, be it that both can hold or that it is beyond the rules.
   */
  public static Optional<Contradiction> between(String passage, String claim) {
    if (passage.isBlank() || claim.isBlank()) {
      return Optional.empty();
    }
    List<Token> left = Token.of(passage, new Span(0, passage.length()));
    List<Token> right = Token.of(claim, new Span(0, claim.length()));
    if (left.isEmpty() || right.isEmpty() || !isOfOneThing(left, right)) {
      return Optional.empty();
    }
    for (Clause a : Clause.of(passage, left, false)) {
      for (Clause b : Clause.of(claim, right, false)) {
        Optional<Contradiction> found = opposite(a, b).or(() -> negation(a, b));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return number(passage, claim);
  }

  /** Whether the passage has each name of the claim, and most of its words. */
  private static boolean isOfOneThing(List<Token> left, List<Token> right) {
    Set<String> stems = new HashSet<>();
    left.forEach(token -> stems.add(token.stem()));
    long matter = right.stream().filter(Contradiction::isMatter).count();
    long shared =
        right.stream()
            .filter(Contradiction::isMatter)
            .filter(t -> stems.contains(t.stem()))
            .count();
    return shared >= LEAST_COVERED * matter
        && right.stream().filter(Token::name).allMatch(name -> stems.contains(name.stem()));
  }

  private static boolean isMatter(Token token) {
    return !Lexicon.STOP.contains(token.key()) && !Lexicon.negates(token.key());
  }

  private static Set<String> shared(Clause a, Clause b) {
    Set<String> shared = new HashSet<>(a.stems());
    shared.retainAll(b.stems());
    return shared;
  }

  private static Optional<Contradiction> opposite(Clause a, Clause b) {
    if (a.negated() != b.negated() || a.conditional() || shared(a, b).isEmpty()) {
      return Optional.empty();
    }
    for (String stem : a.stems()) {
      for (String other : b.stems()) {
        if (Lexicon.opposed(stem, other) && !a.stems().contains(other)) {
          return Optional.of(new Contradiction("opposite", stem, other));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Contradiction> negation(Clause a, Clause b) {
    boolean clash =
        a.negated() != b.negated()
            && shared(a, b).size() >= LEAST_SHARED
            && a.stems().containsAll(b.stems());
    return clash
        ? Optional.of(
            new Contradiction("negation", String.join(" ", a.stems()), String.join(" ", b.stems())))
        : Optional.empty();
  }

  private static Optional<Contradiction> number(String passage, String claim) {
    List<Quantity> told = Quantities.in(passage, new Span(0, passage.length()));
    for (Quantity asked : Quantities.in(claim, new Span(0, claim.length()))) {
      List<Quantity> alike = told.stream().filter(asked::comparable).toList();
      boolean named =
          !asked.unit().isEmpty() && alike.stream().anyMatch(one -> !one.unit().isEmpty());
      if (named && alike.stream().noneMatch(asked::agrees)) {
        return Optional.of(
            new Contradiction(
                "number", alike.getFirst().span().of(passage), asked.span().of(claim)));
      }
    }
    return Optional.empty();
  }
}
