package org.readout.core.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Picks the name that a phrase is about: not the Front in {@code a spokesman for the Front}. */
final class Principal {
  private static final Set<String> JOINTS = Set.of("and", "nor");

  private final List<Token> tokens;
  private final int from;
  private final int to;

  Principal(List<Token> tokens, int from, int to) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  Optional<Mention> of(List<Mention> names) {
    return names.stream()
        .filter(name -> !isOwner(name) && !isObject(name) && !isModifier(name))
        .findFirst();
  }

  /**
   * Whether the phrase joins the first name with another, or with others: "Ms Bell and the unions".
   */
  boolean isJoint(List<Mention> names) {
    if (names.isEmpty() || isOwner(names.getFirst()) || isObject(names.getFirst())) {
      return false;
    }
    int end = names.getFirst().span().end();
    List<Token> behind =
        tokens.subList(from, to).stream().filter(token -> token.span().start() >= end).toList();
    if (behind.size() < 2 || !JOINTS.contains(behind.getFirst().key())) {
      return false;
    }
    int other = behind.get(1).span().start();
    return names.size() == 2
        ? names.get(1).span().start() == other
        : names.size() == 1 && Lexicon.is(behind.get(1).key(), Sense.DETERMINER);
  }

  private boolean isOwner(Mention name) {
    return name.possessive()
        && tokens.subList(from, to).stream().anyMatch(t -> t.span().start() > name.span().end());
  }

  /** Before a common noun, as in "the Bundesliga club". */
  private boolean isModifier(Mention name) {
    return tokens.subList(from, to).stream()
        .filter(token -> token.span().start() >= name.span().end())
        .findFirst()
        .filter(Token::isWord)
        .filter(token -> !Lexicon.isAny(token.key(), Sense.PREPOSITION, Sense.FUNCTION))
        .isPresent();
  }

  /** After a preposition with no comma in between, save for "known as" and the like. */
  private boolean isObject(Mention name) {
    boolean object = false;
    for (int i = from; i < to && tokens.get(i).span().start() < name.span().start(); i++) {
      String key = tokens.get(i).key();
      if (!tokens.get(i).isWord() && !tokens.get(i).isPossessive()) {
        object = false;
      } else if (key.equals("as")
          || key.equals("name")
          || key.equals("named")
          || key.equals("called")) {
        object = false;
      } else if (Lexicon.is(key, Sense.PREPOSITION)) {
        object = true;
      }
    }
    return object;
  }
}
