package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.core.speaker.Description.Determiner;
import org.readout.core.speaker.Description.Kind;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** All entities of a text: those of the roster, and those told of by other words than a name. */
final class Introductions {
  /** How many characters behind a description the name may stand that somebody goes by. */
  private static final int REACH = 90;

  /** Several that are two where two states speak. */
  private static final Set<String> SIDES =
      Set.of(
          "sides",
          "governments",
          "countries",
          "parties",
          "delegations",
          "nations",
          "neighbours",
          "neighbors",
          "capitals",
          "states");

  private final Sentences sentences;
  private final Roster roster;
  private final Labels labels;
  private final Heads heads;
  private final Map<String, Chain> byName = new HashMap<>();
  private final List<Chain> chains;

  /** Enters into {@code heads} whom it introduces. */
  Introductions(Sentences sentences, Roster roster, Labels labels, Heads heads) {
    this.sentences = sentences;
    this.roster = roster;
    this.labels = labels;
    this.heads = heads;
    this.chains = new ArrayList<>(roster.chains());
    chains.forEach(heads::add);
  }

  List<Chain> all() {
    return Collections.unmodifiableList(chains);
  }

  /**
   * A country that speaks.
   *
   * @param form how it is called here: by its capital, as a side
   */
  Chain country(String country, String form) {
    Chain chain =
        byName.computeIfAbsent(
            "country " + country,
            key -> added(Chain.described(countryName(country, form), Speaker.Type.ORGANIZATION)));
    chain.forms().add(form);
    chain.countries().add(country);
    return chain;
  }

  /** The country when the article names it, or else the capital that stands for it. */
  private String countryName(String country, String form) {
    return sentences.text().contains(country) ? country : form;
  }

  /** People told of together, who have no one name. */
  Chain group(String name) {
    return byName.computeIfAbsent(
        "group " + name, key -> added(Chain.described(name, Speaker.Type.GROUP)));
  }

  /**
   * The two states that have spoken together, for both governments, the two sides, or their joint
   * statement.
   */
  Optional<Chain> both(Description description) {
    boolean joint =
        description.kind() == Kind.DOCUMENT
            ? description.modifiers().contains("joint")
            : description.modifiers().stream().allMatch("two"::equals)
                && description.isDefinite()
                && SIDES.contains(Folding.key(description.headSpan().of(sentences.text())));
    List<Chain> pairs =
        joint ? chains.stream().filter(Introductions::isPairOfStates).toList() : List.of();
    return pairs.size() == 1 ? Optional.of(pairs.getFirst()) : Optional.empty();
  }

  private static boolean isPairOfStates(Chain chain) {
    List<String> names = List.of(chain.name().split(" and ", -1));
    return names.size() == 2 && names.stream().allMatch(Naming::isState);
  }

  /** Whoever a phrase that is no description names. */
  Chain raw(Place place) {
    String name = Labels.collapse(place.span().of(sentences.text()));
    String key = name.toLowerCase(Locale.ROOT);
    Speaker.Type type =
        Lexicon.isAny(key, Sense.INDEFINITE, Sense.PEOPLE)
            ? Speaker.Type.GROUP
            : Speaker.Type.UNNAMED;
    return byName.computeIfAbsent(key, k -> added(Chain.described(name, type)));
  }

  private Chain added(Chain chain) {
    chains.add(chain);
    return chain;
  }

  /**
   * Somebody whom nothing before fits.
   *
   * @param owner whom a possessive of the description means
   */
  Chain introduce(Description description, @Nullable Chain owner, Place place) {
    String first =
        sentences
            .tokens(place.sentence())
            .get(sentences.wordAt(place.sentence(), place.span().start()))
            .key();
    String name = (first.equals("both") ? "both " : "") + labels.of(description, owner);
    Optional<Chain> called = alsoCalled(place);
    if (called.isPresent()) {
      called.get().describe(description);
      called.get().vote(Mention.Evidence.PERSON);
      return called.get();
    }
    boolean fresh = description.determiner() == Determiner.INDEFINITE && !description.plural();
    String key = fresh ? name + " " + place.span().start() : name;
    Chain chain = byName.computeIfAbsent(key, k -> added(Chain.described(name, type(description))));
    chain.describe(description);
    heads.add(chain);
    return chain;
  }

  /** "A spokesman for the Front, who uses the name Camilo". */
  private Optional<Chain> alsoCalled(Place place) {
    List<Token> tokens = sentences.tokens(place.sentence());
    int end = sentences.wordAt(place.sentence(), place.span().end());
    Span behind = new Span(place.span().end(), place.span().end() + REACH);
    for (Mention mention : sentences.mentionsIn(place.sentence(), behind)) {
      int name = sentences.wordAt(place.sentence(), mention.span().start());
      if (name > end && name - end <= 7 && isCalling(tokens.subList(end, name))) {
        return roster.chain(mention);
      }
    }
    return Optional.empty();
  }

  private static boolean isCalling(List<Token> between) {
    String words = String.join(" ", between.stream().map(Token::key).toList());
    return words.matches(
        "(, )?(who )?(uses the name|goes by|goes by the name|gave (his|her) name as|known as|"
            + "identified (only )?as|named|called)( only)?");
  }

  private static Speaker.Type type(Description description) {
    return switch (description.kind()) {
      case PEOPLE -> Speaker.Type.GROUP;
      case COMPANY, CLUB, BODY, DOCUMENT -> Speaker.Type.ORGANIZATION;
      case PERSON, OTHER -> Speaker.Type.UNNAMED;
    };
  }
}
