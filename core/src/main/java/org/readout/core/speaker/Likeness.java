package org.readout.core.speaker;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether two speakers of different articles are one. */
final class Likeness {
  /** A description with fewer words than this is told of too many. */
  private static final int SPECIFIC = 3;

  private static final Set<String> VAGUE =
      Set.of(
          "officials",
          "analysts",
          "experts",
          "sources",
          "aides",
          "critics",
          "diplomats",
          "people",
          "economists",
          "observers",
          "witnesses",
          "residents",
          "lawyers",
          "supporters",
          "others");

  /** Words that make another office of one: "the minister" is not the prime minister. */
  private static final Set<String> RANKS =
      Set.of("prime", "vice", "deputy", "assistant", "shadow", "junior", "acting");

  private Likeness() {}

  /** The more, the better a speaker's name stands for itself. */
  static int clarity(Profile profile) {
    int words = Math.min(5, profile.words().size());
    return switch (profile.speaker().type()) {
      case PERSON -> 20 + words;
      case ORGANIZATION -> 10 + words;
      case GROUP, UNNAMED -> words;
    };
  }

  /** Whether nothing speaks against their being one. */
  static boolean isCompatible(Profile a, Profile b) {
    boolean persons = a.is(Speaker.Type.PERSON) && b.is(Speaker.Type.PERSON);
    return !persons || Spelling.mayBeOne(a.name(), b.name());
  }

  static boolean isOne(Profile a, Profile b) {
    if (a.is(Speaker.Type.PERSON) && b.is(Speaker.Type.PERSON)) {
      return Spelling.mayBeOne(a.name(), b.name());
    }
    if (isTitleOf(a, b) || isTitleOf(b, a) || isSurnameOf(a, b) || isSurnameOf(b, a)) {
      return true;
    }
    if (a.speaker().type() != b.speaker().type()) {
      return isOfficialsOf(a, b) || isOfficialsOf(b, a);
    }
    return switch (a.speaker().type()) {
      case PERSON -> false;
      case ORGANIZATION -> isSameBody(a, b);
      case GROUP -> a.words().equals(b.words()) && !isVague(a);
      case UNNAMED -> a.words().equals(b.words()) && a.words().size() >= SPECIFIC;
    };
  }

  /** A lone name that an article tells nothing else of may be a person's whom others name. */
  private static boolean isSurnameOf(Profile lone, Profile person) {
    return lone.is(Speaker.Type.ORGANIZATION)
        && person.is(Speaker.Type.PERSON)
        && lone.speaker().title() == null
        && lone.name().size() == 1
        && person.name().size() > 1
        && person.name().getLast().equals(lone.name().getFirst());
  }

  /** "the minister of water resources" for somebody whom another article names with that title. */
  private static boolean isTitleOf(Profile described, Profile named) {
    boolean alike =
        named.is(Speaker.Type.PERSON)
            ? described.is(Speaker.Type.UNNAMED)
            : named.is(Speaker.Type.ORGANIZATION) && !described.is(Speaker.Type.PERSON);
    return alike
        && described.definite()
        && !described.words().isEmpty()
        && named.title().containsAll(described.words())
        && (described.words().contains(named.office()) || isOnlyCountry(described))
        && RANKS.stream()
            .noneMatch(w -> named.title().contains(w) && !described.words().contains(w));
  }

  /** "the Canadians". */
  private static boolean isOnlyCountry(Profile described) {
    return described.words().stream().allMatch(word -> Countries.ofName(word).isPresent());
  }

  private static boolean isSameBody(Profile a, Profile b) {
    if (a.words().equals(b.words()) || isAcronym(a, b) || isAcronym(b, a)) {
      return true;
    }
    boolean shorter = a.words().size() <= b.words().size();
    Profile less = shorter ? a : b;
    Profile more = shorter ? b : a;
    return more.words().containsAll(less.words())
        && (isInstitution(less) || startsWith(more.name(), less.name()) || less.words().size() > 1);
  }

  /** "the bank" in one article for Romania's central bank in another, but never "the company". */
  private static boolean isInstitution(Profile body) {
    return body.definite() && body.words().stream().allMatch(word -> Lexicon.is(word, Sense.BODY));
  }

  /** "some", "officials" and "analysts" may be others in each article. */
  private static boolean isVague(Profile group) {
    String only = group.words().size() == 1 ? group.words().iterator().next() : "";
    return !group.definite()
        && (Lexicon.isAny(only, Sense.FUNCTION, Sense.INDEFINITE) || VAGUE.contains(only));
  }

  private static boolean startsWith(List<String> name, List<String> start) {
    return name.size() > start.size() && name.subList(0, start.size()).equals(start);
  }

  private static boolean isAcronym(Profile a, Profile b) {
    Name shorter = new Name(List.of(a.speaker().name().split(" ", -1)));
    return shorter.isAcronymOf(new Name(List.of(b.speaker().name().split(" ", -1))));
  }

  /** "rescue officials" for the search and rescue office. */
  private static boolean isOfficialsOf(Profile officials, Profile body) {
    if (!officials.is(Speaker.Type.GROUP)
        || !body.is(Speaker.Type.ORGANIZATION)
        || !officials.words().contains("officials")) {
      return false;
    }
    Set<String> whose = new TreeSet<>(officials.words());
    whose.remove("officials");
    boolean country = whose.stream().anyMatch(word -> Countries.ofName(word).isPresent());
    return !whose.isEmpty() && !country && body.words().containsAll(whose);
  }
}
