package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.core.speaker.Description.Determiner;
import org.readout.core.speaker.Description.Kind;
import org.readout.core.text.Span;

/** Reads noun phrases. */
final class Descriptions {
  private static final int LONGEST = 24;

  private final List<Token> tokens;

  Descriptions(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The phrase that begins at {@code from}, when there is one before {@code to}. */
  Optional<Description> read(int from, int to) {
    int limit = Math.min(to, from + LONGEST);
    int at = from;
    Determiner determiner = Determiner.NONE;
    Optional<Span> possessor = Optional.empty();
    while (at < limit && isDeterminer(tokens.get(at))) {
      determiner = determiner(tokens.get(at).key());
      if (determiner == Determiner.POSSESSIVE) {
        possessor = Optional.of(tokens.get(at).span());
      }
      at++;
    }
    int ending = possessiveEnding(at, limit);
    List<String> owner = List.of();
    if (ending > at) {
      owner = content(at, ending);
      int first = at > from && tokens.get(at - 1).key().equals("the") ? at - 1 : at;
      possessor = Optional.of(tokens.get(first).span().through(tokens.get(ending - 1).span()));
      determiner = Determiner.POSSESSIVE;
      at = ending + 1;
    }
    int cut = cut(at, limit);
    if (cut == at) {
      return Optional.empty();
    }
    return Optional.of(phrase(determiner, possessor, owner, at, cut, limit));
  }

  private Description phrase(
      Determiner determiner,
      Optional<Span> possessor,
      List<String> owner,
      int at,
      int cut,
      int limit) {
    int head = head(at, cut);
    List<String> modifiers = keys(at, head);
    int end = end(cut, limit);
    List<String> complement = new ArrayList<>();
    if (cut < end && isLink(tokens.get(cut))) {
      complement.addAll(content(cut + 1, end));
    }
    complement.addAll(owner);
    String key = tokens.get(head).key();
    Kind kind = Kind.of(key);
    boolean plural = kind == Kind.PEOPLE;
    String singular = kind == Kind.PERSON ? key : Lexicon.singular(key);
    Span span = tokens.get(at).span().through(tokens.get(end - 1).span());
    return new Description(
        kind,
        determiner,
        singular,
        plural,
        modifiers,
        complement,
        possessor,
        tokens.get(head).span(),
        span);
  }

  private int head(int at, int cut) {
    for (int i = cut - 1; i >= at; i--) {
      String key = tokens.get(i).key();
      if (Kind.of(key) != Kind.OTHER) {
        return i;
      }
    }
    return cut - 1;
  }

  private int possessiveEnding(int at, int limit) {
    for (int i = at; i < Math.min(limit, at + 8); i++) {
      Token token = tokens.get(i);
      if (token.isPossessive()) {
        boolean more = i + 1 < limit && tokens.get(i + 1).isWord();
        return more ? i : at;
      }
      if (!token.isWord() || Lexicon.is(token.key(), Sense.PREPOSITION)) {
        return at;
      }
    }
    return at;
  }

  private int cut(int at, int limit) {
    int i = at;
    while (i < limit
        && tokens.get(i).isWord()
        && !Lexicon.is(tokens.get(i).key(), Sense.PREPOSITION)) {
      i++;
    }
    return i;
  }

  /** The end of the phrase: before a comma or another mark, or a relative clause. */
  private int end(int cut, int limit) {
    int i = cut;
    while (i < limit
        && (tokens.get(i).isWord() || tokens.get(i).isPossessive())
        && !isRelative(tokens.get(i))) {
      i++;
    }
    boolean stranded =
        i > cut
            && i < limit
            && isRelative(tokens.get(i))
            && Lexicon.is(tokens.get(i - 1).key(), Sense.PREPOSITION);
    return stranded ? i - 1 : i;
  }

  private List<String> content(int from, int to) {
    return keys(from, to).stream()
        .filter(key -> !Lexicon.isAny(key, Sense.DETERMINER, Sense.PREPOSITION))
        .toList();
  }

  private List<String> keys(int from, int to) {
    List<String> keys = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isWord()) {
        keys.add(tokens.get(i).key());
      }
    }
    return keys;
  }

  static boolean isLink(Token token) {
    return switch (token.key()) {
      case "of", "for", "at", "in", "to", "from", "on" -> true;
      default -> false;
    };
  }

  static boolean isRelative(Token token) {
    return switch (token.key()) {
      case "who", "whom", "whose", "which", "that", "where", "when" -> true;
      default -> false;
    };
  }

  static boolean isDeterminer(Token token) {
    return Lexicon.isAny(token.key(), Sense.DETERMINER, Sense.INDEFINITE);
  }

  private static Determiner determiner(String key) {
    if (Lexicon.is(key, Sense.INDEFINITE)) {
      return Determiner.INDEFINITE;
    }
    return switch (key) {
      case "the", "this", "that", "these", "those", "each", "every", "both" -> Determiner.DEFINITE;
      case "any" -> Determiner.INDEFINITE;
      default -> Determiner.POSSESSIVE;
    };
  }
}
