package org.readout.core.speaker;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.core.speaker.Description.Kind;
import org.readout.core.text.Span;

/** Finds the phrase that a relative clause hangs on. */
final class Antecedents {
  private static final int LONGEST = 10;

  /** How many prepositions "who" may reach over. */
  private static final int STEPS = 3;

  private final Sentences sentences;
  private final int sentence;
  private final List<Token> tokens;

  Antecedents(Sentences sentences, int sentence) {
    this.sentences = sentences;
    this.sentence = sentence;
    this.tokens = sentences.tokens(sentence);
  }

  /**
   * The name or the noun phrase that the clause of the word at {@code relative} tells of. "Who" is
   * a person or people, so it reaches over what they are of: {@code Ann Bell of Tuvalu, | who}.
   *
   * @param person whether a name is known as a person's
   */
  Span before(int relative, Predicate<Mention> person) {
    int last = relative - 1;
    while (last > 0 && !tokens.get(last).isWord()) {
      last--;
    }
    if (!tokens.get(relative).key().startsWith("who")) {
      return phrase(last);
    }
    int end = last;
    for (int steps = 0; steps < STEPS; steps++) {
      Span phrase = phrase(end);
      if (isWho(phrase, end, person)) {
        return named(phrase, person);
      }
      int start = name(phrase).map(Mention::span).orElse(phrase).start();
      int before = sentences.wordAt(sentence, start) - 1;
      if (before < 1 || !Lexicon.is(tokens.get(before).key(), Sense.PREPOSITION)) {
        return whole(last);
      }
      end = before - 1;
    }
    return whole(last);
  }

  private boolean isWho(Span phrase, int end, Predicate<Mention> person) {
    Optional<Mention> name = name(phrase);
    Kind kind = Kind.of(tokens.get(end).key());
    boolean people = kind == Kind.PERSON || kind == Kind.PEOPLE || kind == Kind.COMPANY;
    boolean some = Lexicon.isAny(tokens.get(end).key(), Sense.INDEFINITE, Sense.FUNCTION);
    return name.map(person::test).orElse(people || some);
  }

  /** The person before an apposition: {@code Ann Bell, | a director}. */
  private Span named(Span phrase, Predicate<Mention> person) {
    int comma = sentences.wordAt(sentence, phrase.start()) - 1;
    if (comma < 1 || !tokens.get(comma).key().equals(",") || name(phrase).isPresent()) {
      return phrase;
    }
    Span before = tokens.get(0).span().through(tokens.get(comma - 1).span());
    int end = before.end();
    return sentences.mentionsIn(sentence, before).stream()
        .filter(mention -> mention.nameSpan().end() == end)
        .filter(person)
        .map(Mention::nameSpan)
        .findFirst()
        .orElse(phrase);
  }

  /** The phrase that ends with the word {@code last}, or only the name at its end. */
  private Span phrase(int last) {
    return phrase(last, true);
  }

  /** The same, up to its article. */
  private Span whole(int last) {
    return phrase(last, false);
  }

  private Span phrase(int last, boolean simple) {
    int first = last;
    while (first > 0 && last - first < LONGEST && !Descriptions.isDeterminer(tokens.get(first))) {
      Token before = tokens.get(first - 1);
      boolean mark = !before.isWord() && !before.isPossessive();
      if (mark || (simple && Lexicon.is(before.key(), Sense.PREPOSITION))) {
        break;
      }
      first--;
    }
    Span phrase = tokens.get(first).span().through(tokens.get(last).span());
    return name(phrase).map(Mention::nameSpan).orElse(phrase);
  }

  private Optional<Mention> name(Span phrase) {
    return sentences.mentionsIn(sentence, phrase).stream()
        .filter(mention -> mention.nameSpan().end() == phrase.end())
        .findFirst();
  }
}
