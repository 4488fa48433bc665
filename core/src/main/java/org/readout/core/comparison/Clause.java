package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a clause that carry matter, by stem, and whether the clause stands under an odd
 * number of negations.
 *
 * @param light the number of its verbs that carry little, such as "come" and "make"
 * @param conditional whether it tells what only may be, after "if" or "unless"
 * @param negation what its negating words bear on
 */
record Clause(
    Set<String> stems, int light, boolean negated, boolean conditional, Negation negation) {
  /** What tells of whom alone there is none: "no miner who talks". */
  private static final Set<String> NARROWING = Lexicon.words("who whose which");

  /**
   * The clauses of a passage. A negation reaches the whole of its clause, but "not only", "not
   * just", a contrasting ", not", "not know" and a general "you don't" turn nothing round.
   *
   * @param denied whether somebody denies the whole
   */
  static List<Clause> of(String text, List<Token> tokens, boolean denied) {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || startsClause(text, tokens, i)) {
        Clause clause = clause(text, tokens.subList(from, i), denied);
        if (!clause.stems().isEmpty()) {
          boolean narrowed = i < tokens.size() && NARROWING.contains(tokens.get(i).key());
          clauses.add(
              clause.with(
                  denied && clauses.isEmpty()
                      ? Negation.denied(clause.stems())
                      : narrowed ? Negation.EMPTY : clause.negation()));
        }
        from = i;
      }
    }
    return List.copyOf(clauses);
  }

  private static Clause clause(String text, List<Token> tokens, boolean denied) {
    boolean negated = denied;
    Set<String> stems = new LinkedHashSet<>();
    int light = 0;
    Negation negation = Negation.EMPTY;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (Lexicon.negates(token.key())) {
        boolean reaches = reaches(text, tokens, i);
        negated ^= reaches;
        negation = reaches ? Negation.of(tokens, i) : negation;
      } else if (Lexicon.LIGHT.contains(token.key())) {
        light++;
      } else if (isMatter(token)) {
        stems.add(token.stem());
      }
    }
    boolean conditional = Lexicon.CONDITIONS.contains(tokens.getFirst().key());
    return new Clause(stems, light, negated, conditional, negation);
  }

  private Clause with(Negation other) {
    return new Clause(stems, light, negated, conditional, other);
  }

  static boolean isMatter(Token token) {
    return !Lexicon.LIGHT.contains(token.key()) && !Lexicon.STOP.contains(token.key());
  }

  private static boolean reaches(String text, List<Token> tokens, int i) {
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).key() : "";
    String second = i + 2 < tokens.size() ? tokens.get(i + 2).key() : "";
    if (Lexicon.AFTER_EMPTY_NOT.contains(next) || Lexicon.UNKNOWING.contains(second)) {
      return false;
    }
    if (i > 0 && tokens.get(i - 1).key().equals("you")) {
      return false;
    }
    boolean either =
        i > 0 && tokens.get(i - 1).key().equals("or") && tokens.get(i).key().equals("no");
    return !either
        && !(i == 0 && tokens.getFirst().key().equals("not") && follows(text, tokens.get(0), ','));
  }

  private static boolean follows(String text, Token token, char mark) {
    int at = token.span().start() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) == mark;
  }

  private static boolean startsClause(String text, List<Token> tokens, int i) {
    if (Lexicon.BREAKS.contains(tokens.get(i).key())) {
      return true;
    }
    String between = text.substring(tokens.get(i - 1).span().end(), tokens.get(i).span().start());
    return between.chars().anyMatch(c -> ",;:.!?—–()".indexOf(c) >= 0 || Character.isLetter(c));
  }
}
