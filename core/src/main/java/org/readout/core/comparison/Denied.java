package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.core.text.Span;

/**
 * What a passage tells as not being so or as not to be: "lend" of "refuses to lend", "strike" of
 * "called off the strike".
 *
 * @param stems what is denied; the word alone that a negation bears on first
 * @param any whether some word of the passage denies anything, as "too simple" does
 */
record Denied(Set<String> stems, boolean any) {
  private static final Set<String> REFUSING =
      Lexicon.words(
          """
          refuse refuses refused refusing decline declines declined declining yet unwilling unable
          reluctant unprepared failed fails
          """);

  private static final Set<String> ENDING =
      Lexicon.words(
          """
          cancel cancels cancelled canceled cancelling scrap scraps scrapped scrapping shelve
          shelves shelved abandon abandons abandoned axe axes axed
          """);

  private static final Set<String> BEING = Lexicon.words("was were is are been be being");

  private static final List<List<String>> PHRASES =
      List.of(
          List.of("out", "of", "the", "question"),
          List.of("called", "off"),
          List.of("ruled", "out"));

  static Denied of(Proposition proposition) {
    return proposition.readings().denied(proposition);
  }

  static Denied read(Proposition proposition) {
    String words = proposition.words();
    List<Token> tokens = Token.of(words, new Span(0, words.length()));
    Set<String> stems = new TreeSet<>();
    boolean any = proposition.attitude() == Proposition.Attitude.DENIES;
    for (Clause clause : proposition.clauses()) {
      any |= clause.negated();
      if (clause.negated() && !clause.conditional() && !clause.negation().focus().isEmpty()) {
        stems.add(clause.negation().focus().getFirst());
      }
    }
    if (Stream.of(proposition.cue().split(" ")).anyMatch(REFUSING::contains)) {
      stems.addAll(next(tokens, 0));
    }
    for (int i = 0; i < tokens.size(); i++) {
      any |= Lexicon.negates(tokens.get(i).key()) || tokens.get(i).key().equals("too");
      stems.addAll(at(tokens, i));
    }
    stems.removeAll(proposition.names());
    return new Denied(stems, any || !stems.isEmpty());
  }

  private static List<String> at(List<Token> tokens, int at) {
    String key = tokens.get(at).key();
    if (REFUSING.contains(key) && is(tokens, at + 1, "to")) {
      return next(tokens, at + 2);
    }
    if (ENDING.contains(key)) {
      return ended(tokens, at, at + 1);
    }
    for (List<String> phrase : PHRASES) {
      if (starts(tokens, at, phrase)) {
        return ended(tokens, at, at + phrase.size());
      }
    }
    return List.of();
  }

  /** "Was called off" ends what goes before it, "called off" what comes after. */
  private static List<String> ended(List<Token> tokens, int from, int to) {
    boolean passive = from > 0 && BEING.contains(tokens.get(from - 1).key());
    return passive ? before(tokens, from - 1) : next(tokens, to);
  }

  private static boolean is(List<Token> tokens, int at, String key) {
    return at < tokens.size() && tokens.get(at).key().equals(key);
  }

  private static boolean starts(List<Token> tokens, int at, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!is(tokens, at + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> next(List<Token> tokens, int from) {
    return tokens.stream()
        .skip(from)
        .limit(4)
        .filter(Clause::isMatter)
        .map(Token::stem)
        .limit(1)
        .toList();
  }

  /** The words of matter before a verb, up to six words back. */
  private static List<String> before(List<Token> tokens, int at) {
    List<String> stems = new ArrayList<>();
    for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
      if (Clause.isMatter(tokens.get(i))) {
        stems.add(tokens.get(i).stem());
      }
    }
    return stems;
  }

  /** Whether another passage, which denies nothing, tells of it. */
  boolean meets(Proposition other) {
    return !stems.isEmpty() && !of(other).any && stems.stream().anyMatch(other::affirms);
  }
}
