package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.core.speaker.Description.Kind;
import org.readout.core.text.Span;

/** The names, pronouns and definite descriptions of a sentence that may be referred back to. */
final class Phrases {
  private static final int LONGEST = 7;

  private final Sentences sentences;
  private final int sentence;
  private final List<Token> tokens;

  Phrases(Sentences sentences, int sentence) {
    this.sentences = sentences;
    this.sentence = sentence;
    this.tokens = sentences.tokens(sentence);
  }

  /**
   * @param subject not the object of a preposition, nor an owner
   */
  record Phrase(Span span, Optional<Mention> name, boolean subject) {}

  List<Phrase> find() {
    List<Phrase> phrases = new ArrayList<>();
    int named = 0;
    for (Mention mention : sentences.mentions(sentence)) {
      boolean subject = !mention.possessive() && !mention.prepositional();
      phrases.add(new Phrase(mention.span(), Optional.of(mention), subject));
    }
    for (int i = 0; i < tokens.size(); i++) {
      named = skip(named, tokens.get(i).span().start());
      Optional<Phrase> phrase = pronoun(i).or(description(i, named));
      phrase.ifPresent(phrases::add);
    }
    return phrases;
  }

  private int skip(int named, int offset) {
    List<Mention> mentions = sentences.mentions(sentence);
    int at = named;
    while (at < mentions.size() && mentions.get(at).span().end() <= offset) {
      at++;
    }
    return at;
  }

  private Optional<Phrase> pronoun(int at) {
    Token token = tokens.get(at);
    boolean subject = token.key().equals("he") || token.key().equals("she");
    return subject
        ? Optional.of(new Phrase(token.span(), Optional.empty(), true))
        : Optional.empty();
  }

  private java.util.function.Supplier<Optional<Phrase>> description(int at, int named) {
    return () -> {
      Token token = tokens.get(at);
      boolean article = token.key().equals("the") || at == 0;
      if (!article) {
        return Optional.empty();
      }
      Optional<Description> found =
          new Descriptions(tokens).read(at, Math.min(tokens.size(), at + LONGEST));
      return found.flatMap(d -> phrase(at, d, named, token));
    };
  }

  /** "There was some kind of process" has no group for its subject. */
  private static boolean isVague(Description description) {
    return Lexicon.isAny(description.head(), Sense.INDEFINITE, Sense.FUNCTION)
        || description.modifiers().stream().anyMatch(key -> Lexicon.is(key, Sense.FUNCTION));
  }

  private Optional<Phrase> phrase(int at, Description description, int named, Token article) {
    Span span = article.span().through(description.headSpan());
    List<Mention> mentions = sentences.mentions(sentence);
    boolean overlaps =
        named < mentions.size()
            && mentions.get(named).span().overlaps(span)
            && !mentions.get(named).opening();
    boolean telling = description.kind() == Kind.PERSON || description.kind().isBody();
    boolean group = at == 0 && description.kind() == Kind.PEOPLE && !isVague(description);
    if (overlaps || !(telling || group) || description.modifiers().size() > 4) {
      return Optional.empty();
    }
    boolean owned = description.determiner() == Description.Determiner.POSSESSIVE;
    boolean object = at > 0 && Lexicon.is(tokens.get(at - 1).key(), Sense.PREPOSITION);
    Span whole = owned ? description.possessor().map(article.span()::through).orElse(span) : span;
    return Optional.of(new Phrase(whole, Optional.empty(), !object && !owned));
  }
}
