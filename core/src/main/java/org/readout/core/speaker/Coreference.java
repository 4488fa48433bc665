package org.readout.core.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.speaker.Description.Determiner;
import org.readout.core.speaker.Description.Kind;
import org.readout.core.speaker.Discourse.Antecedent;
import org.readout.core.speaker.Discourse.Doubt;
import org.readout.core.speaker.Discourse.Found;
import org.readout.core.text.Span;

/** Finds whom a phrase means: a name, a description or a pronoun. */
final class Coreference {
  /** How many characters behind a lone "Mr." its name may stand. */
  private static final int REACH = 90;

  private static final Set<String> ONE_OF_TWO = Set.of("other", "party");

  private static final Set<String> RULINGS = Set.of("verdict", "ruling", "judgment", "judgement");

  private static final Set<String> BE =
      Set.of("is", "was", "has", "had", "been", "being", "also", "later", "further");

  private static final Pattern PARTICIPLE =
      Pattern.compile(".*ed|said|told|understood|thought|known|felt|held|found|put|made|shown");

  private final Sentences sentences;
  private final Roster roster;
  private final Discourse discourse;
  private final Heads heads = new Heads();
  private final Labels labels;
  private final Introductions introductions;
  private final Anaphora anaphora;

  Coreference(Sentences sentences, Roster roster, Discourse discourse) {
    this.sentences = sentences;
    this.roster = roster;
    this.discourse = discourse;
    this.labels = new Labels(sentences);
    this.introductions = new Introductions(sentences, roster, labels, heads);
    this.anaphora = new Anaphora(sentences, discourse, heads, introductions);
  }

  Antecedent resolve(Place place) {
    int from = sentences.wordAt(place.sentence(), place.span().start());
    int to = sentences.wordAt(place.sentence(), place.span().end());
    List<Token> tokens = sentences.tokens(place.sentence());
    if (from >= to) {
      return new Doubt("the source has no words");
    }
    if (to - from == 1 && from > 0 && Descriptions.isRelative(tokens.get(from))) {
      Span antecedent = new Antecedents(sentences, place.sentence()).before(from, this::isPerson);
      return resolve(place.at(antecedent));
    }
    if (Partitive.is(tokens, from, to)) {
      return new Found(introductions.group(someOf(tokens.get(from), place)));
    }
    Optional<Pronoun> pronoun = Pronoun.of(tokens.subList(from, to));
    if (pronoun.isPresent()) {
      return pronoun.get() == Pronoun.IT && isPassive(tokens, to)
          ? new Doubt("nobody says who it was")
          : resolve(pronoun.get(), place);
    }
    if (tokens.subList(from, to).stream().allMatch(Coreference::isEmptyWord)) {
      return new Doubt("the source names nobody");
    }
    List<Mention> names = sentences.mentionsIn(place.sentence(), named(tokens, to, place));
    Principal principal = new Principal(tokens, from, to);
    if (principal.isJoint(names)) {
      return new Found(introductions.group(Labels.joint(place.span().of(sentences.text()))));
    }
    Optional<Mention> name = principal.of(names);
    if (name.isPresent()) {
      Optional<Antecedent> named = named(name.get(), place);
      if (named.isPresent()) {
        return named.get();
      }
    }
    Optional<Description> description = new Descriptions(tokens).read(from, to);
    return description
        .map(d -> described(d, place))
        .orElseGet(() -> new Found(introductions.raw(place)));
  }

  /** "three site managers" for "three of them". */
  private String someOf(Token some, Place place) {
    Antecedent all =
        discourse.topic(
            place.sentence(), Place.of(place.sentence(), place.span(), false), Pronoun.THEY::fits);
    String whom = all instanceof Found found ? Labels.inside(found.chain().name()) : "of them";
    return some.text() + " " + whom;
  }

  /** "It was agreed", "it is being said". */
  private static boolean isPassive(List<Token> tokens, int verb) {
    int at = verb;
    while (at < tokens.size() && BE.contains(tokens.get(at).key())) {
      at++;
    }
    boolean be = at > verb && !tokens.get(at - 1).key().startsWith("ha");
    return be && at < tokens.size() && PARTICIPLE.matcher(tokens.get(at).key()).matches();
  }

  private boolean isPerson(Mention mention) {
    boolean state = Naming.isState(mention.name().toString()) && mention.descriptions().isEmpty();
    return !state && roster.chain(mention).filter(c -> c.isPerson() && !c.isPlace()).isPresent();
  }

  private static boolean isEmptyWord(Token token) {
    boolean number = Lexicon.is(token.key(), Sense.INDEFINITE);
    boolean article = Lexicon.isAny(token.key(), Sense.DETERMINER, Sense.PREPOSITION);
    return article && (!number || token.key().length() < 3);
  }

  /** The place's span, with the name to which a lone "Mr." in it belongs. */
  private Span named(List<Token> tokens, int to, Place place) {
    Token last = tokens.get(to - 1);
    boolean cut = Lexicon.isHonorific(last.key()) && to < tokens.size();
    if (!cut) {
      return place.span();
    }
    Span reach = new Span(last.span().start(), last.span().end() + REACH);
    return sentences.mentionsIn(place.sentence(), reach).stream()
        .filter(mention -> mention.span().start() <= last.span().start())
        .findFirst()
        .map(mention -> place.span().through(mention.nameSpan()))
        .orElse(place.span());
  }

  private Optional<Antecedent> named(Mention mention, Place place) {
    Optional<String> country =
        Countries.ofName(String.join(" ", mention.name().keys()))
            .or(() -> Countries.ofCapital(String.join(" ", mention.name().keys())));
    if (country.isPresent() && mention.descriptions().isEmpty()) {
      return Optional.of(
          new Found(introductions.country(country.get(), mention.name().toString())));
    }
    boolean heading = sentences.isHeadline(place.sentence());
    Optional<Chain> chain = heading ? roster.told(mention) : roster.chain(mention);
    if (heading && chain.isEmpty()) {
      return Optional.of(new Doubt("the text does not say who " + mention.name() + " is"));
    }
    if (chain.isPresent()) {
      entitle(chain.get(), mention, place);
      describe(chain.get(), mention, place);
      return Optional.of(new Found(chain.get()));
    }
    return roster.isAmbiguous(mention)
        ? Optional.of(new Doubt("several people are called " + mention.name()))
        : Optional.empty();
  }

  /** "The Front's commander, known as Tiberio" is a person. */
  private void describe(Chain chain, Mention mention, Place place) {
    int from = sentences.wordAt(place.sentence(), place.span().start());
    int to = sentences.wordAt(place.sentence(), mention.span().start());
    new Descriptions(sentences.tokens(place.sentence()))
        .read(from, to)
        .filter(description -> description.kind() == Kind.PERSON)
        .ifPresent(
            description -> {
              chain.describe(description);
              if (!Lexicon.is(description.head(), Sense.EITHER)) {
                chain.vote(Mention.Evidence.PERSON);
              }
              heads.add(chain);
            });
  }

  /** "Its director, Tomás Wieland" is the director of whoever "its" means. */
  private void entitle(Chain chain, Mention mention, Place place) {
    for (Description description : mention.descriptions()) {
      if (description.determiner() == Determiner.POSSESSIVE) {
        Chain owner = ownerOf(description, place);
        if (owner != null && owner != chain) {
          chain.titles().add(Labels.collapse(labels.of(description, owner)));
        }
      }
    }
  }

  private Antecedent resolve(Pronoun pronoun, Place place) {
    Chain holder = place.holder();
    if (pronoun == Pronoun.I) {
      return holder == null ? new Doubt("the writer speaks") : new Found(holder);
    }
    if (place.quoted()) {
      return new Doubt("a pronoun in a quotation");
    }
    if (holder != null && pronoun.fits(holder)) {
      pronoun.teach(holder);
      return new Found(holder);
    }
    Antecedent antecedent =
        discourse.lookBack(
            place.told() ? 0 : Discourse.SENTENCES,
            place.sentence(),
            place.span().start(),
            place.excluded(),
            pronoun::fits);
    if (antecedent instanceof Found found) {
      pronoun.teach(found.chain());
    }
    return antecedent;
  }

  private Antecedent described(Description description, Place place) {
    if (description.kind() == Kind.DOCUMENT && description.determiner() == Determiner.POSSESSIVE) {
      return owner(description, place);
    }
    Optional<Chain> both = introductions.both(description);
    if (both.isPresent()) {
      return new Found(both.get());
    }
    if (ONE_OF_TWO.contains(description.head())) {
      return anaphora
          .called(description, place)
          .orElse(new Doubt("which of several is meant the sentence before tells"));
    }
    if (RULINGS.contains(description.head()) && description.isDefinite()) {
      Optional<Chain> judge = judge();
      if (judge.isPresent()) {
        return new Found(judge.get());
      }
    }
    if (isSide(description)) {
      return new Found(
          introductions.country(
              description.countries().iterator().next(), labels.of(description, null)));
    }
    boolean bareGroup = description.plural() && description.determiner() == Determiner.NONE;
    if (!bareGroup && description.determiner() != Determiner.INDEFINITE) {
      Optional<Antecedent> known = anaphora.known(description, place);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return new Found(introductions.introduce(description, ownerOf(description, place), place));
  }

  /** Whose words a ruling are: the only judge or, without one, the only court of the article. */
  private Optional<Chain> judge() {
    for (String head : List.of("judge", "court")) {
      List<Chain> called = heads.called(head);
      if (!called.isEmpty()) {
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSide(Description description) {
    return description.head().equals("side") && description.countries().size() == 1;
  }

  private Antecedent owner(Description description, Place place) {
    Span possessor = description.possessor().orElseThrow();
    return resolve(
        new Place(
            place.sentence(),
            possessor,
            false,
            List.of(),
            place.holder(),
            place.quoted(),
            place.told()));
  }

  private @Nullable Chain ownerOf(Description description, Place place) {
    if (description.possessor().isEmpty()) {
      return null;
    }
    return owner(description, place) instanceof Found found ? found.chain() : null;
  }
}
