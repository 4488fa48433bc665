package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.core.speaker.Description.Determiner;
import org.readout.core.speaker.Description.Kind;
import org.readout.core.text.Folding;

/** Tells whom a definite description may mean. */
final class Matching {
  private static final Set<String> OFFICES_ASIDE =
      Set.of(
          "prime",
          "deputy",
          "vice",
          "former",
          "ex",
          "assistant",
          "late",
          "acting",
          "retired",
          "junior",
          "shadow");

  /** Of somebody who was something once the text says so before. */
  private static final Set<String> PAST = Set.of("former", "ex", "late", "then");

  private final Description description;
  private final Set<String> countries;
  private final boolean plain;
  private final boolean isOfSomewhere;
  private final boolean source;

  /**
   * @param source whether the description is the source of a statement, and so must mean somebody
   */
  Matching(Description description, Sentences sentences, boolean source) {
    this.description = description;
    this.source = source;
    this.plain = isPlain(description, sentences.text());
    this.isOfSomewhere = isOfSomewhere(description, sentences.text());
    this.countries = description.countries();
    boolean ours =
        description
                .possessor()
                .map(span -> span.of(sentences.text()))
                .filter(p -> p.equalsIgnoreCase("our"))
                .isPresent()
            || description.isHeadOfState();
    if (ours && countries.isEmpty()) {
      dateline(sentences).ifPresent(countries::add);
    }
    description
        .possessor()
        .ifPresent(
            span ->
                Countries.of(Folding.key(Labels.withoutArticle(span.of(sentences.text()))))
                    .ifPresent(countries::add));
  }

  /** Whether it has no modifier but names and nationalities: not "the track company". */
  private static boolean isPlain(Description description, String text) {
    int start = description.span().start();
    String before = text.substring(start, Math.max(start, description.headSpan().start()));
    return before.chars().noneMatch(Character::isLowerCase)
        || Arrays.stream(before.strip().split("\\s+"))
            .allMatch(word -> Character.isUpperCase(word.charAt(0)));
  }

  /** "The Texas senator" is one of whom the text has said so, or nobody told of yet. */
  private static boolean isOfSomewhere(Description description, String text) {
    int start = description.span().start();
    String before = text.substring(start, Math.max(start, description.headSpan().start()));
    return Arrays.stream(before.strip().split("\\s+"))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .map(Folding::key)
        .anyMatch(key -> !Lexicon.is(key, Sense.PORTFOLIO) && Countries.of(key).isEmpty());
  }

  /** Whether the text says that the entity is of a country that the description names. */
  boolean sharesCountry(Chain chain) {
    return chain.countries().stream().anyMatch(countries::contains);
  }

  /** The country of the city in capitals that opens the article. */
  private static Optional<String> dateline(Sentences sentences) {
    return sentences.size() == 0 || sentences.tokens(0).isEmpty()
        ? Optional.empty()
        : Countries.ofCapital(sentences.tokens(0).getFirst().key());
  }

  boolean isBody() {
    return description.kind().isBody();
  }

  /** Something the text says of the entity has the same head, and nothing speaks against it. */
  boolean isSurelyMeant(Chain chain) {
    return !chain.isPlace() && agreesInCountry(chain) && agreesInKind(chain) && isCalledSo(chain);
  }

  private boolean isCalledSo(Chain chain) {
    if (description.isHeadOfState()) {
      return chain.descriptions().stream()
          .anyMatch(d -> description.heads().contains(d.head()) || d.isHeadOfState());
    }
    if (isBody() && isInName(chain)) {
      return true;
    }
    return chain.descriptions().stream().anyMatch(this::isSameOffice);
  }

  /** "the trust" for the Humberside Acute Trust. */
  private boolean isInName(Chain chain) {
    List<String> keys = chain.proper().map(Name::keys).orElse(List.of());
    return !chain.isPerson()
        && keys.contains(description.head())
        && keys.containsAll(description.specifics());
  }

  private boolean isSameOffice(Description other) {
    if (!Lexicon.isSame(other.head(), description.head())
        || other.plural() != description.plural()) {
      return false;
    }
    if (aside(other) != aside(description)) {
      return false;
    }
    boolean synonym = !other.head().equals(description.head());
    if (synonym && !(other.specifics().isEmpty() && description.specifics().isEmpty())) {
      return false;
    }
    List<String> mine = description.specifics();
    List<String> theirs = new ArrayList<>(other.specifics());
    theirs.addAll(other.complement());
    List<String> all = new ArrayList<>(mine);
    all.addAll(description.complement());
    return mine.isEmpty()
        || theirs.containsAll(mine)
        || (other.specifics().isEmpty()
            ? description.kind() == Kind.PERSON
            : all.containsAll(other.specifics()));
  }

  private static boolean aside(Description description) {
    return description.modifiers().stream().anyMatch(OFFICES_ASIDE::contains);
  }

  private boolean agreesInCountry(Chain chain) {
    return countries.isEmpty()
        || chain.countries().isEmpty()
        || chain.countries().stream().anyMatch(countries::contains);
  }

  private boolean agreesInKind(Chain chain) {
    if (Lexicon.is(description.head(), Sense.EITHER) && !description.plural()) {
      return chain.type() != Speaker.Type.GROUP;
    }
    return switch (description.kind()) {
      case PERSON -> chain.isPerson() && chain.gender().agrees(description.gender());
      case PEOPLE -> chain.type() == Speaker.Type.GROUP;
      case COMPANY, CLUB, BODY, DOCUMENT -> chain.type() == Speaker.Type.ORGANIZATION;
      case OTHER -> description.isOneOfPeople() && chain.isPerson();
    };
  }

  /** Whether it can mean somebody of whom the text has not said so before. */
  boolean mayReferBack() {
    if (description.determiner() != Determiner.DEFINITE) {
      return false;
    }
    return switch (description.kind()) {
      case PERSON ->
          description.complement().isEmpty() && (source || description.specifics().isEmpty());
      case COMPANY, CLUB -> plain;
      case OTHER -> description.isOneOfPeople();
      case PEOPLE, BODY, DOCUMENT -> false;
    };
  }

  /** Nothing said of the entity speaks against it. */
  boolean isPossiblyMeant(Chain chain) {
    if (chain.isPlace()
        || chain.proper().isEmpty()
        || chain.isOnlyTold()
        || !agreesInCountry(chain)
        || !agreesInKind(chain)) {
      return false;
    }
    return chain.isPerson() ? mayBePerson(chain) : mayBeBody(chain);
  }

  /** Likewise, where it need not be whom the text is about just now. */
  boolean isPossiblyElsewhere(Chain chain) {
    return chain.isShownBody() && !isOfSomewhere && isPossiblyMeant(chain);
  }

  /** A name of which nothing but its words says that it is a person's. */
  boolean isPossiblyUnsure(Chain chain) {
    return chain.proper().isPresent()
        && chain.isPerson()
        && chain.isUnsure()
        && chain.hasSpoken()
        && agreesInCountry(chain);
  }

  private boolean mayBeBody(Chain chain) {
    boolean place = chain.evidence().place() > chain.evidence().body();
    return chain.isActing()
        && !place
        && !Naming.isState(chain.name())
        && (chain.hasKind(description.kind()) || !isInstitution(chain));
  }

  private boolean mayBePerson(Chain chain) {
    return chain.isShownPerson()
        && description.modifiers().stream().noneMatch(PAST::contains)
        && !isOfSomewhere
        && !chain.hasKind(Kind.PERSON);
  }

  /** The Riksbank Council, and "the House" or "the City" that is nothing but a common noun. */
  private static boolean isInstitution(Chain chain) {
    return chain.hasKind(Kind.BODY) || chain.proper().filter(Matching::isBodyName).isPresent();
  }

  private static boolean isBodyName(Name name) {
    return name.words().size() > 1
        ? Lexicon.is(name.last(), Sense.BODY)
        : Lexicon.isAny(name.first(), Sense.BODY, Sense.NAME_HEAD, Sense.PLACE_HEAD);
  }

  void confirm(Chain chain) {
    chain.describe(description);
    chain.vote(isBody() ? Mention.Evidence.BODY : Mention.Evidence.PERSON);
  }
}
