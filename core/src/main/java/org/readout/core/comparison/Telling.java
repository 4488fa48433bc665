package org.readout.core.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.core.text.Span;

/**
 * What is told of an amount or of a day.
 *
 * @param unit what is counted, by stem; empty for a day
 * @param alone whether the sentence has no other that it could be taken for
 * @param clause the words of its own clause, without itself
 * @param own their stems, without those that only measure; where these are too few, those of the
 *     sentence
 * @param sentence the stems of its whole sentence
 */
record Telling(
    String unit, boolean alone, List<Token> clause, Set<String> own, Set<String> sentence) {

  /** Fewer words shared may be of anything. */
  private static final int LEAST_SHARED = 2;

  private static final int LEAST_ROOT = 4;

  /** What makes a noun of a verb, by stem. */
  private static final Set<String> ENDINGS =
      Lexicon.words("anc enc ment ion at ation al ur er or ing");

  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
  private static final String MARKS = ",;:—()";

  /** Verbs and nouns that come with an amount or a day of whatever kind. */
  private static final Set<String> MEASURING =
      Lexicon.stems(
          """
          last run amount stand total reach number count need require sum length entire whole mere
          estimate altogether spend hold place set fix long enough least less half monday tuesday
          wednesday thursday friday saturday sunday january february march april june july august
          september october november december second minute hour night morning afternoon evening
          after ago now soon already still yet almost nearly because though whereas
          """);

  /** What sets a part, another time or another one of its kind apart. */
  private static final Set<String> SETTING_APART =
      Lexicon.words(
          """
          last next first second third fourth fifth final earlier previous former early late later
          another other others additional further extra more remaining rest initial initially per
          each every daily annual monthly weekly average ago since before
          after until till including among january february march april may june july
          august september october november december
          """);

  private static final Set<String> EARLIEST = Lexicon.words("before until till");

  /** What is wished for, feared or possible. */
  private static final Set<String> NOT_SO =
      Lexicon.words(
          """
          want wants wanted demand demands demanded plan plans planned hope hopes hoped ask asks
          asked seek seeks sought expect expects expected expecting could would might may should if
          propose proposes proposed forecast forecasts predict predicts predicted target aim aims
          aimed fear fears feared suggest suggests suggested call calls called urge urged claim
          claimed promise promised offer offered need needs needed threaten threatened
          """);

  static Telling of(Proposition proposition, Quantity amount) {
    return proposition.readings().telling(proposition, amount);
  }

  static Telling of(Proposition proposition, Day day) {
    return proposition.readings().telling(proposition, day);
  }

  static Telling read(Proposition proposition, Quantity amount) {
    Span sentence = sentence(proposition, amount.span());
    boolean alone =
        Quantities.in(proposition.account().text(), sentence).stream()
            .filter(other -> !other.span().overlaps(amount.span()))
            .noneMatch(amount::comparable);
    return read(proposition, amount.span(), amount.unit(), sentence, alone);
  }

  static Telling read(Proposition proposition, Day day) {
    boolean alone = proposition.days().stream().allMatch(day::agrees);
    return read(proposition, day.span(), "", sentence(proposition, day.span()), alone);
  }

  private static Telling read(
      Proposition proposition, Span at, String unit, Span within, boolean alone) {
    String text = proposition.account().text();
    List<Token> clause = clause(text, within(proposition, within), at);
    Set<String> sentence = stems(Token.of(text, within));
    Set<String> own = matter(stems(clause), unit);
    return new Telling(
        unit, alone, clause, own.size() < LEAST_SHARED ? matter(sentence, unit) : own, sentence);
  }

  private static Set<String> matter(Set<String> stems, String unit) {
    Set<String> matter = new HashSet<>(stems);
    matter.removeAll(MEASURING);
    matter.remove(unit);
    return matter;
  }

  /** Whether two amounts of like unit, or two days, are told of one thing. */
  static boolean areOfOne(Telling left, Telling right) {
    return mayBeOfOne(left, right) && left.alone && right.alone;
  }

  /** Where others of their kind may stand beside them. */
  static boolean mayBeOfOne(Telling left, Telling right) {
    return (left.own.size() <= right.own.size() ? right.covers(left) : left.covers(right))
        && left.apart().equals(right.apart())
        && left.has(NOT_SO) == right.has(NOT_SO)
        && left.isNegated() == right.isNegated();
  }

  Telling without(Set<String> stems) {
    Set<String> rest = new HashSet<>(own);
    rest.removeAll(stems);
    return new Telling(unit, alone, clause, rest, sentence);
  }

  boolean tellsAtLeast(int words) {
    return own.size() >= words;
  }

  /** Whether all that a poorer one tells is found around this one, some of it near. */
  private boolean covers(Telling poor) {
    return poor.own.size() >= LEAST_SHARED
        && poor.own.stream().anyMatch(stem -> has(own, stem))
        && poor.own.stream().allMatch(stem -> has(sentence, stem));
  }

  /** Whether a word is among some, be it as a noun for a verb: "appoint" and "appointment". */
  private static boolean has(Set<String> stems, String stem) {
    return stems.contains(stem) || stems.stream().anyMatch(other -> areOneRoot(stem, other));
  }

  private static boolean areOneRoot(String stem, String other) {
    String shorter = stem.length() <= other.length() ? stem : other;
    String longer = stem.length() <= other.length() ? other : stem;
    return shorter.length() >= LEAST_ROOT
        && longer.startsWith(shorter)
        && ENDINGS.contains(longer.substring(shorter.length()));
  }

  /** "Not before June", "not until June": from then on. */
  boolean isEarliest() {
    return negates() && has(EARLIEST);
  }

  /** The years and the words in its clause that set it apart from others of its kind. */
  Set<String> apart() {
    return clause.stream()
        .map(Token::key)
        .filter(key -> !isEarliest() || !EARLIEST.contains(key))
        .filter(key -> SETTING_APART.contains(key) || YEAR.matcher(key).matches())
        .collect(Collectors.toSet());
  }

  /** The years in its clause. */
  Set<String> years() {
    return clause.stream()
        .map(Token::key)
        .filter(key -> YEAR.matcher(key).matches())
        .collect(Collectors.toSet());
  }

  Set<String> names() {
    return clause.stream().filter(Token::name).map(Token::stem).collect(Collectors.toSet());
  }

  /** Whether another amount stands in its clause, as the whole in "three of the eleven". */
  boolean tells(Quantity other) {
    String value = String.format(Locale.ROOT, "%.0f", other.value());
    return clause.stream().map(Token::stem).anyMatch(value::equals);
  }

  /** Of its clause. */
  Set<String> stems() {
    return stems(clause);
  }

  boolean isNegated() {
    return negates() && !has(EARLIEST);
  }

  private boolean negates() {
    return clause.stream().map(Token::key).anyMatch(Lexicon::negates);
  }

  private boolean has(Set<String> words) {
    return clause.stream().map(Token::key).anyMatch(words::contains);
  }

  private static Span sentence(Proposition proposition, Span at) {
    return proposition.account().sentences().stream()
        .map(sentence -> sentence.span())
        .filter(span -> span.contains(at))
        .findFirst()
        .orElse(proposition.extent());
  }

  /** What the proposition has of a sentence. */
  private static Span within(Proposition proposition, Span sentence) {
    Span extent = proposition.extent();
    return new Span(
        Math.max(extent.start(), sentence.start()), Math.min(extent.end(), sentence.end()));
  }

  private static List<Token> clause(String text, Span within, Span at) {
    int start = at.start();
    while (start > within.start() && MARKS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = at.end();
    while (end < within.end() && MARKS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    List<Token> tokens = Token.of(text, new Span(start, Math.max(start, end)));
    int from = 0;
    int to = tokens.size();
    for (int i = 0; i < to; i++) {
      if (Lexicon.BREAKS.contains(tokens.get(i).key())) {
        Span word = tokens.get(i).span();
        from = word.end() <= at.start() ? i : from;
        to = word.start() >= at.end() ? i + 1 : to;
      }
    }
    return tokens.subList(from, to).stream().filter(token -> !token.span().overlaps(at)).toList();
  }

  private static Set<String> stems(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> Clause.isMatter(token) && !Character.isDigit(token.stem().charAt(0)))
        .map(Token::stem)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
