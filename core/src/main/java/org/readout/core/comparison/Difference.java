package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.core.comparison.Twin.Passage;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Naming;
import org.readout.core.speaker.Speaker;
import org.readout.core.text.Folding;

/** A place where twins differ, and what the difference bears on. */
record Difference(Twin twin, List<Token> left, List<Token> right) {
  private static final Set<String> WEEKDAYS =
      Lexicon.words("monday tuesday wednesday thursday friday saturday sunday");
  private static final Set<String> AT = Lexicon.words("in at near from to into outside");
  private static final Set<String> ABLE = Lexicon.words("can could");
  private static final Set<String> ACCEPTING =
      Lexicon.stems("accept reject agree refuse approve confirm deny");

  private static final Pattern FINITE =
      Pattern.compile("has|have|had|is|are|was|were|will|would|can|could|may|\\w{3,}ed");

  /** So long a sentence is told of one thing only. */
  private static final int TELLING = 10;

  /** What a difference of words comes to. */
  sealed interface Bearing {
    /** Both sides can hold. */
    record Harmless() implements Bearing {}

    record Unknown() implements Bearing {}

    /** Both sides cannot hold; they clash over what {@code kind} says. */
    record Clash(String kind) implements Bearing {}
  }

  private static final Bearing HARMLESS = new Bearing.Harmless();
  private static final Bearing UNKNOWN = new Bearing.Unknown();

  Bearing bearing() {
    if (Wording.isNegative(left) != Wording.isNegative(right) || isOpposed()) {
      return turnsRound();
    }
    if (isHedged(left) != isHedged(right)) {
      return certainty();
    }
    if (left.isEmpty() || right.isEmpty() || matter(left).equals(matter(right))) {
      return HARMLESS;
    }
    return days().or(this::numbers).or(this::names).orElse(UNKNOWN);
  }

  private boolean isOpposed() {
    return Wording.areOpposed(left, right);
  }

  private Bearing turnsRound() {
    if (isOpposed() && Wording.isNegative(left) != Wording.isNegative(right)) {
      return UNKNOWN;
    }
    if (!isOpposed()
        && Wording.isNegative(twin.left().words()) == Wording.isNegative(twin.right().words())) {
      return UNKNOWN;
    }
    boolean accepts =
        isOpposed() && both().stream().anyMatch(word -> ACCEPTING.contains(word.stem()));
    boolean bare =
        matter(left).size() <= 1
            && matter(right).size() <= 1
            && (isOpposed() || matter(left).equals(matter(right)));
    return bare ? new Bearing.Clash(accepts ? "acceptance" : "negation") : UNKNOWN;
  }

  private static boolean isHedged(List<Token> words) {
    return words.stream().anyMatch(word -> Lexicon.HEDGES.contains(word.key()));
  }

  private Bearing certainty() {
    boolean able = both().stream().anyMatch(word -> ABLE.contains(word.key()));
    return !able && matter(left).equals(matter(right)) ? new Bearing.Clash("certainty") : UNKNOWN;
  }

  /** The stems that neither grammar nor hedging explains. */
  private static List<String> matter(List<Token> words) {
    return words.stream()
        .filter(word -> !Lexicon.STOP.contains(word.key()))
        .filter(word -> !Lexicon.HEDGES.contains(word.key()))
        .filter(word -> !Lexicon.negates(word.key()))
        .map(Token::stem)
        .toList();
  }

  private List<Token> both() {
    List<Token> both = new ArrayList<>(left);
    both.addAll(right);
    return both;
  }

  private Optional<Bearing> days() {
    Optional<Day> a = day(twin.left(), left);
    Optional<Day> b = day(twin.right(), right);
    if (a.isPresent() && b.isPresent()) {
      return Optional.of(a.get().agrees(b.get()) ? HARMLESS : new Bearing.Clash("date"));
    }
    boolean weekdays = both().stream().allMatch(word -> WEEKDAYS.contains(word.key()));
    return weekdays ? Optional.of(new Bearing.Clash("date")) : Optional.empty();
  }

  private static Optional<Day> day(Passage passage, List<Token> words) {
    String published = passage.account().article().metadata().published();
    return Days.in(passage.text(), passage.span(), Propositions.day(published)).stream()
        .filter(day -> words.stream().anyMatch(word -> word.span().overlaps(day.span())))
        .findFirst();
  }

  private Optional<Bearing> numbers() {
    Optional<Quantity> a = quantity(twin.left(), left);
    Optional<Quantity> b = quantity(twin.right(), right);
    if (a.isPresent() && b.isPresent() && a.get().comparable(b.get())) {
      boolean lasts = a.get().dimension() == Quantity.Dimension.DURATION;
      return Optional.of(
          areOne(a.get(), b.get()) ? HARMLESS : new Bearing.Clash(lasts ? "duration" : "number"));
    }
    double one = Numerals.value(left);
    double other = Numerals.value(right);
    if (Double.isNaN(one) || Double.isNaN(other)) {
      return Optional.empty();
    }
    return Optional.of(one == other ? HARMLESS : new Bearing.Clash("number"));
  }

  /**
   * "More than 900" and "more than 1,400" can both hold, but not both be what one sentence told.
   */
  private static boolean areOne(Quantity a, Quantity b) {
    return a.bound() == b.bound() ? a.exactly().agrees(b.exactly()) : a.agrees(b);
  }

  private static Optional<Quantity> quantity(Passage passage, List<Token> words) {
    return Quantities.in(passage.text(), passage.span()).stream()
        .filter(amount -> words.stream().anyMatch(word -> word.span().overlaps(amount.span())))
        .findFirst();
  }

  private Optional<Bearing> names() {
    if (!both().stream().allMatch(this::isName)) {
      return Optional.empty();
    }
    String one = words(twin.left(), left);
    String other = words(twin.right(), right);
    if (Naming.mayBeOne(one, other)) {
      return Optional.of(HARMLESS);
    }
    if (isPerson(one, other)) {
      return Optional.of(new Bearing.Clash("actor"));
    }
    boolean place = isWhere(twin.left(), left) && isWhere(twin.right(), right);
    return place && Naming.isCountry(one) == Naming.isCountry(other)
        ? Optional.of(new Bearing.Clash("place"))
        : Optional.empty();
  }

  /**
   * Whether some words tell where it happened, not which of several it was: "the state of emergency
   * in Peru was lifted", "led the delegation in Tehran".
   */
  private static boolean isWhere(Passage passage, List<Token> words) {
    if (!AT.contains(before(passage, words))) {
      return false;
    }
    List<Token> all = passage.words();
    int from = all.indexOf(words.getFirst());
    int to = all.indexOf(words.getLast()) + 1;
    boolean fronted = from <= 1;
    boolean narrows = !fronted && to < all.size() && FINITE.matcher(all.get(to).key()).matches();
    return all.size() >= TELLING || fronted || (!narrows && Fillings.tellsScene(passage, words));
  }

  private boolean isName(Token word) {
    Passage side = left.contains(word) ? twin.left() : twin.right();
    return Character.isUpperCase(side.text().charAt(word.span().start()))
        && !Lexicon.STOP.contains(word.key());
  }

  private static String words(Passage passage, List<Token> words) {
    return words.getFirst().span().through(words.getLast().span()).of(passage.text());
  }

  /** The word before some words of a passage, or nothing. */
  private static String before(Passage passage, List<Token> words) {
    int at = words.getFirst().span().start();
    return Token.of(passage.text(), passage.span()).stream()
        .filter(token -> token.span().end() <= at)
        .reduce((first, second) -> second)
        .map(Token::key)
        .orElse("");
  }

  /**
   * Whether both name persons, or one a person and the other somebody of whom that report does not
   * know, and who cannot be an office or a government by another name.
   */
  private boolean isPerson(String one, String other) {
    boolean a = isPerson(twin.left().account(), left);
    boolean b = isPerson(twin.right().account(), right);
    boolean unknown = !knows(twin.left().account(), right) || !knows(twin.right().account(), left);
    return (a && b) || ((a || b) && unknown && !Naming.isState(one) && !Naming.isState(other));
  }

  private static boolean isPerson(Account account, List<Token> words) {
    String name = words.getLast().key();
    return account.speakers().stream()
        .filter(speaker -> speaker.type() == Speaker.Type.PERSON)
        .anyMatch(speaker -> Folding.key(speaker.name()).endsWith(name));
  }

  private static boolean knows(Account account, List<Token> words) {
    return Folding.key(account.text()).contains(words.getLast().key());
  }
}
