package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.core.text.Span;

/**
 * A noun phrase that tells what somebody is: {@code the port's harbour master}.
 *
 * @param head the noun that the others hang on, in the singular if its plural is a known role
 * @param modifiers the keys before the head, without a determiner and a possessor
 * @param complement the keys after a preposition behind the head: {@code of the search office}
 * @param possessor whose it is, a span of a name, a description or a pronoun
 * @param span without the determiner and the possessor, up to where the phrase ends
 */
record Description(
    Kind kind,
    Determiner determiner,
    String head,
    boolean plural,
    List<String> modifiers,
    List<String> complement,
    Optional<Span> possessor,
    Span headSpan,
    Span span) {

  /** What sort of thing the head names. */
  enum Kind {
    PERSON,
    PEOPLE,
    COMPANY,
    CLUB,
    BODY,
    DOCUMENT,
    OTHER;

    boolean isBody() {
      return this == COMPANY || this == CLUB || this == BODY;
    }

    static Kind of(String key) {
      if (Lexicon.isPlural(key)) {
        return PEOPLE;
      }
      if (Lexicon.isRole(key) || Lexicon.is(key, Sense.RELATION)) {
        return PERSON;
      }
      if (Lexicon.is(key, Sense.COMPANY)) {
        return COMPANY;
      }
      if (Lexicon.is(key, Sense.CLUB)) {
        return CLUB;
      }
      if (Lexicon.is(key, Sense.BODY) || Lexicon.isBody(Lexicon.singular(key))) {
        return BODY;
      }
      return Lexicon.is(key, Sense.DOCUMENT) ? DOCUMENT : OTHER;
    }
  }

  /** How the phrase begins. */
  enum Determiner {
    DEFINITE,
    INDEFINITE,
    POSSESSIVE,
    NONE
  }

  Description {
    modifiers = List.copyOf(modifiers);
    complement = List.copyOf(complement);
  }

  /** The same, of somebody or something: {@code President} and {@code of Kazakhstan}. */
  Description of(Span owner, List<String> keys) {
    List<String> more = new ArrayList<>(complement);
    more.addAll(keys);
    return new Description(
        kind, determiner, head, plural, modifiers, more, Optional.of(owner), headSpan, span);
  }

  boolean isDefinite() {
    return determiner == Determiner.DEFINITE || determiner == Determiner.POSSESSIVE;
  }

  Gender gender() {
    return Gender.of(head);
  }

  /** "the Norwegian", whose country is all that is said. */
  boolean isOneOfPeople() {
    return kind == Kind.OTHER && Countries.ofPeople(head).isPresent() && !head.endsWith("s");
  }

  /** The countries that the phrase names. */
  Set<String> countries() {
    Set<String> countries = new HashSet<>();
    modifiers.forEach(key -> Countries.of(key).ifPresent(countries::add));
    complement.forEach(key -> Countries.of(key).ifPresent(countries::add));
    Countries.ofPeople(head).ifPresent(countries::add);
    return countries;
  }

  /** The modifiers that are more than a rank, a nationality or an age. */
  List<String> specifics() {
    return modifiers.stream().filter(key -> Countries.of(key).isEmpty()).toList();
  }

  /** The nouns that the same entity may be called by elsewhere. */
  Set<String> heads() {
    return isHeadOfState() ? Lexicon.sameAs("head-of-state") : Lexicon.sameAs(head);
  }

  /** Whether the head of state is meant, whatever the office is called. */
  boolean isHeadOfState() {
    return head.equals("head") && complement.size() > 0 && complement.getLast().equals("state");
  }
}
