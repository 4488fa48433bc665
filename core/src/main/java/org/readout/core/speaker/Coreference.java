package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.core.speaker.Description.Determiner;
import org.readout.core.speaker.Description.Kind;
import org.readout.core.speaker.Discourse.Antecedent;
import org.readout.core.speaker.Discourse.Doubt;
import org.readout.core.speaker.Discourse.Found;
import org.readout.core.text.Span;

/** Finds whom a phrase means: a name, a description or a pronoun. */
final class Coreference {
  private final Sentences sentences;
  private final Roster roster;
  private final Discourse discourse;
  private final Map<String, Chain> described = new HashMap<>();
  private final List<Chain> chains;
  private final Labels labels;

  Coreference(Sentences sentences, Roster roster, Discourse discourse) {
    this.sentences = sentences;
    this.roster = roster;
    this.discourse = discourse;
    this.chains = new ArrayList<>(roster.chains());
    this.labels = new Labels(sentences);
  }

  /**
   * Where a phrase stands.
   *
   * @param excluded spans whose mentions cannot be meant by a pronoun: the statement's own content
   * @param holder the speaker of the statement around it
   */
  record Place(int sentence, Span span, List<Span> excluded, @Nullable Chain holder) {}

  Antecedent resolve(Place place) {
    int from = sentences.wordAt(place.sentence(), place.span().start());
    int to = sentences.wordAt(place.sentence(), place.span().end());
    List<Token> tokens = sentences.tokens(place.sentence());
    if (from >= to) {
      return new Doubt("the source has no words");
    }
    Optional<Pronoun> pronoun = Pronoun.of(tokens.subList(from, to));
    if (pronoun.isPresent()) {
      return resolve(pronoun.get(), place);
    }
    List<Mention> names = sentences.mentionsIn(place.sentence(), place.span());
    Principal principal = new Principal(tokens, from, to);
    if (principal.isPair(names)) {
      return new Found(group(Labels.collapse(place.span().of(sentences.text()))));
    }
    Optional<Mention> name = principal.of(names);
    if (name.isPresent()) {
      Optional<Antecedent> named = named(name.get());
      if (named.isPresent()) {
        return named.get();
      }
    }
    Optional<Description> description = new Descriptions(tokens).read(from, to);
    return description.map(d -> described(d, place)).orElseGet(() -> new Found(raw(place)));
  }

  private Optional<Antecedent> named(Mention mention) {
    Optional<String> country =
        Countries.ofName(String.join(" ", mention.name().keys()))
            .or(() -> Countries.ofCapital(String.join(" ", mention.name().keys())));
    if (country.isPresent() && mention.descriptions().isEmpty()) {
      return Optional.of(new Found(country(country.get(), mention.name().toString())));
    }
    Optional<Chain> chain = roster.chain(mention);
    if (chain.isPresent()) {
      return Optional.of(new Found(chain.get()));
    }
    return roster.isAmbiguous(mention)
        ? Optional.of(new Doubt("several people are called " + mention.name()))
        : Optional.empty();
  }

  private Antecedent resolve(Pronoun pronoun, Place place) {
    Chain holder = place.holder();
    if (pronoun == Pronoun.I) {
      return holder == null ? new Doubt("the writer speaks") : new Found(holder);
    }
    if (holder != null && pronoun.fits(holder)) {
      holder.learn(pronoun.gender());
      return new Found(holder);
    }
    Antecedent antecedent =
        discourse.lookBack(place.sentence(), place.span().start(), place.excluded(), pronoun::fits);
    if (antecedent instanceof Found found) {
      found.chain().learn(pronoun.gender());
    }
    return antecedent;
  }

  private Chain country(String country, String form) {
    Chain chain =
        described.computeIfAbsent(
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

  private Chain group(String name) {
    return described.computeIfAbsent(
        "group " + name, key -> added(Chain.described(name, Speaker.Type.GROUP)));
  }

  private Chain raw(Place place) {
    String name = Labels.collapse(place.span().of(sentences.text()));
    String key = name.toLowerCase(java.util.Locale.ROOT);
    Speaker.Type type =
        Lexicon.isAny(key, Sense.INDEFINITE, Sense.PEOPLE)
            ? Speaker.Type.GROUP
            : Speaker.Type.UNNAMED;
    return described.computeIfAbsent(key, k -> added(Chain.described(name, type)));
  }

  private Chain added(Chain chain) {
    chains.add(chain);
    return chain;
  }

  private Antecedent described(Description description, Place place) {
    if (description.kind() == Kind.DOCUMENT && description.determiner() == Determiner.POSSESSIVE) {
      return owner(description, place);
    }
    if (isSide(description)) {
      return new Found(
          country(description.countries().iterator().next(), labels.of(description, null)));
    }
    if (description.isDefinite() || description.determiner() == Determiner.NONE) {
      Optional<Antecedent> known = known(description, place);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return new Found(introduce(description, place));
  }

  private static boolean isSide(Description description) {
    return description.head().equals("side") && description.countries().size() == 1;
  }

  private Antecedent owner(Description description, Place place) {
    Span possessor = description.possessor().orElseThrow();
    return resolve(new Place(place.sentence(), possessor, List.of(), place.holder()));
  }

  private @Nullable Chain ownerOf(Description description, Place place) {
    if (description.possessor().isEmpty()) {
      return null;
    }
    return owner(description, place) instanceof Found found ? found.chain() : null;
  }

  /** Somebody already told of whom the description fits. */
  private Optional<Antecedent> known(Description description, Place place) {
    Matching matching = new Matching(description, sentences);
    List<Chain> fitting = chains.stream().filter(matching::isSurelyMeant).toList();
    fitting = narrowed(fitting, matching::sharesCountry);
    fitting = narrowed(fitting, c -> c.isIntroduced(place.span().start()));
    fitting = narrowed(fitting, discourse::isProminent);
    if (fitting.size() == 1) {
      return Optional.of(new Found(fitting.getFirst()));
    }
    if (fitting.size() > 1) {
      return Optional.of(nearest(place, fitting::contains));
    }
    return matching.mayReferBack() ? referredBack(matching, place) : Optional.empty();
  }

  private Antecedent nearest(Place place, Predicate<Chain> fits) {
    return discourse.lookBack(place.sentence(), place.span().start(), List.of(), fits);
  }

  private Optional<Antecedent> referredBack(Matching matching, Place place) {
    Antecedent antecedent = nearest(place, matching::isPossiblyMeant);
    if (antecedent instanceof Found found) {
      matching.confirm(found.chain());
      return Optional.of(antecedent);
    }
    List<Chain> possible = chains.stream().filter(matching::isPossiblyMeant).toList();
    if (possible.size() == 1 && matching.isBody()) {
      return Optional.of(new Found(possible.getFirst()));
    }
    return Optional.empty();
  }

  private static List<Chain> narrowed(List<Chain> chains, Predicate<Chain> test) {
    List<Chain> fewer = chains.stream().filter(test).toList();
    return fewer.isEmpty() ? chains : fewer;
  }

  private Chain introduce(Description description, Place place) {
    Chain owner = ownerOf(description, place);
    String name = labels.of(description, owner);
    boolean fresh = description.determiner() == Determiner.INDEFINITE && !description.plural();
    String key = fresh ? name + " " + place.span().start() : name;
    Chain chain =
        described.computeIfAbsent(key, k -> added(Chain.described(name, type(description))));
    chain.describe(description);
    return chain;
  }

  private static Speaker.Type type(Description description) {
    return switch (description.kind()) {
      case PEOPLE -> Speaker.Type.GROUP;
      case COMPANY, CLUB, BODY, DOCUMENT -> Speaker.Type.ORGANIZATION;
      case PERSON, OTHER -> Speaker.Type.UNNAMED;
    };
  }
}
