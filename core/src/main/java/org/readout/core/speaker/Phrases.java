package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.core.speaker.Description.Kind;
import org.readout.core.text.Span;

/** The names, pronouns and definite descriptions of a sentence that may be referred back to. */
final class Phrases {
  private static final int LONGEST = 7;

  /** Too many to speak. */
  private static final Set<String> CROWDS =
      Set.of(
          "people", "crowd", "public", "audience", "majority", "minority", "population", "ranks");

  /** "Every club" is none that the text goes on about. */
  private static final Set<String> NOBODY =
      Set.of("every", "each", "any", "no", "neither", "either", "another", "some");

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
      Optional<Phrase> pronoun = pronoun(i);
      pronoun.ifPresentOrElse(phrases::add, () -> {});
      if (pronoun.isEmpty()) {
        phrases.addAll(description(i, named));
      }
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

  private List<Phrase> description(int at, int named) {
    Token token = tokens.get(at);
    boolean opens = at == 0 && !NOBODY.contains(token.key());
    if (!(opens || Set.of("the", "a", "an").contains(token.key()))) {
      return List.of();
    }
    int end = end(at);
    return Optional.of(new Descriptions(tokens))
        .filter(descriptions -> end > at)
        .flatMap(descriptions -> descriptions.read(at, end))
        .map(description -> phrases(at, description, named))
        .orElse(List.of());
  }

  /**
   * Behind the first noun for people or a body that no other follows, or {@code at} without one:
   * what follows "the minister" in "the minister met officials" is no part of the phrase.
   */
  private int end(int at) {
    int limit = Math.min(tokens.size(), at + LONGEST);
    for (int i = at; i < limit; i++) {
      boolean more = i + 1 < tokens.size();
      if (more ? (isNoun(i) && !continues(i + 1)) || isOneOfPeople(i) : isNoun(i)) {
        return i + 1;
      }
      boolean inside = i == at || !Descriptions.isDeterminer(tokens.get(i));
      if (!(inside && (tokens.get(i).isWord() || tokens.get(i).isPossessive()))) {
        return at;
      }
    }
    return at;
  }

  /** "The Nigerian is", but not "the Nigerian coast". */
  private boolean isOneOfPeople(int at) {
    Token next = tokens.get(at + 1);
    boolean ends = !next.isWord() || Lexicon.isAny(next.key(), Sense.FUNCTION, Sense.PREPOSITION);
    return ends && Countries.ofPeople(tokens.get(at).key()).isPresent();
  }

  private boolean continues(int at) {
    Token token = tokens.get(at);
    boolean title = Lexicon.is(token.key(), Sense.PORTFOLIO) || token.key().equals("and");
    return isNoun(at) || token.isPossessive() || token.isCapital() || title;
  }

  private boolean isNoun(int at) {
    String key = tokens.get(at).key();
    Kind kind = Kind.of(key);
    return (kind == Kind.PERSON || kind == Kind.PEOPLE || kind.isBody())
        && !Lexicon.isAny(key, Sense.FUNCTION, Sense.INDEFINITE, Sense.PORTFOLIO);
  }

  /** "That man is Guntars Rozulis" tells of one who has a name. */
  private boolean isNamed(Span span) {
    int verb = sentences.wordAt(sentence, span.end());
    boolean is = verb + 1 < tokens.size() && Set.of("is", "was").contains(tokens.get(verb).key());
    return is
        && sentences.mentions(sentence).stream()
            .anyMatch(mention -> mention.span().start() == tokens.get(verb + 1).span().start());
  }

  /** "There was some kind of process" has no group for its subject. */
  private static boolean isVague(Description description) {
    return CROWDS.contains(description.head())
        || Lexicon.isAny(description.head(), Sense.INDEFINITE, Sense.FUNCTION)
        || description.modifiers().stream().anyMatch(key -> Lexicon.is(key, Sense.FUNCTION));
  }

  private List<Phrase> phrases(int at, Description description, int named) {
    Token first = tokens.get(at);
    Span span = first.span().through(description.headSpan());
    List<Mention> mentions = sentences.mentions(sentence);
    boolean overlaps =
        named < mentions.size()
            && mentions.get(named).span().overlaps(span)
            && !mentions.get(named).opening();
    boolean telling =
        description.kind() == Kind.PERSON
            || description.kind().isBody()
            || (description.isOneOfPeople() && description.isDefinite());
    boolean group = description.kind() == Kind.PEOPLE && !isVague(description);
    if (overlaps || isNamed(span) || !(telling || group) || description.modifiers().size() > 4) {
      return List.of();
    }
    boolean object = at > 0 && Lexicon.is(tokens.get(at - 1).key(), Sense.PREPOSITION);
    Phrase whole = new Phrase(span, Optional.empty(), !object);
    return description.determiner() == Description.Determiner.POSSESSIVE
        ? description
            .possessor()
            .map(owner -> new Phrase(first.span().through(owner), Optional.empty(), false))
            .map(owner -> List.of(owner, whole))
            .orElse(List.of(whole))
        : List.of(whole);
  }
}
