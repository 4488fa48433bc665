package org.readout.core.speaker;

import java.util.List;
import java.util.Set;

/** Some of those just told of: "three of them, still in their overalls,". */
final class Partitive {
  private static final Set<String> THEM = Set.of("them", "these", "those");

  private Partitive() {}

  static boolean is(List<Token> tokens, int from, int to) {
    return to - from > 2
        && Lexicon.isAny(tokens.get(from).key(), Sense.INDEFINITE, Sense.FUNCTION, Sense.PEOPLE)
        && tokens.get(from + 1).key().equals("of")
        && THEM.contains(tokens.get(from + 2).key())
        && (to - from == 3 || !tokens.get(from + 3).isWord());
  }
}
