package org.readout.core.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.core.text.Span;

/**
 * An amount and what is told of it.
 *
 * @param clause the words of the amount's own clause, without the amount
 * @param own their stems, without those that only measure
 * @param sentence the stems of its whole sentence
 */
record Telling(
    Proposition proposition,
    Quantity amount,
    List<Token> clause,
    Set<String> own,
    Set<String> sentence) {

  /** Fewer words shared may be of anything. */
  private static final int LEAST_SHARED = 2;

  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
  private static final String MARKS = ",;:—()";

  /** Verbs and nouns that come with an amount of whatever kind. */
  private static final Set<String> MEASURING =
      Lexicon.stems(
          """
          last run amount stand total reach number count need require sum length entire
          whole mere estimate altogether spend
          """);

  /** What sets a part, another time or another one of its kind apart. */
  private static final Set<String> SETTING_APART =
      Lexicon.words(
          """
          last next first second third fourth fifth final earlier previous former early late later
          another other others additional further extra more remaining rest initial initially per
          each every daily annual monthly weekly average already still yet so ago since before
          after until till including among old new january february march april may june july
          august september october november december
          """);

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

  /** What happens to more and more people or things while an event goes on. */
  private static final Set<String> TOLLS =
      Lexicon.stems(
          """
          die injury injure miss survive rescue evacuate displace flee arrive case infect homeless
          pull arrest detain charge
          """);

  private static final Set<String> DEATHS =
      Lexicon.stems("die dead death kill toll body life lives lose");

  /** Whoever they are. */
  private static final Set<String> ANYBODY =
      Lexicon.stems("people person victim body life dead man woman");

  static Telling of(Proposition proposition, Quantity amount) {
    String text = proposition.account().text();
    Span sentence = sentence(proposition, amount);
    List<Token> clause = clause(text, within(proposition, sentence), amount.span());
    Set<String> own = stems(clause);
    own.removeAll(MEASURING);
    own.remove(amount.unit());
    return new Telling(proposition, amount, clause, own, stems(Token.of(text, sentence)));
  }

  /** Whether two amounts, of like unit, are told of one thing. */
  static boolean areOfOne(Telling left, Telling right) {
    return (left.own.size() <= right.own.size() ? covers(right, left) : covers(left, right))
        && left.apart().equals(right.apart())
        && left.has(NOT_SO) == right.has(NOT_SO)
        && left.isNegated() == right.isNegated()
        && left.isAlone()
        && right.isAlone();
  }

  /** Whether two counts are of those to whom one thing happened, at unlike times. */
  static boolean areOneToll(Telling left, Telling right) {
    Set<String> both = stems(left.clause);
    both.retainAll(stems(right.clause));
    both.retainAll(TOLLS);
    return (!both.isEmpty() || (left.tellsDeaths() && right.tellsDeaths()))
        && left.countsLike(right)
        && left.years().equals(right.years())
        && left.isNegated() == right.isNegated()
        && (right.sentence.containsAll(left.names()) || left.sentence.containsAll(right.names()));
  }

  private boolean tellsDeaths() {
    return stems(clause).stream().anyMatch(DEATHS::contains);
  }

  private boolean countsLike(Telling other) {
    String unit = amount.unit();
    return unit.equals(other.amount.unit())
        || unit.isEmpty()
        || other.amount.unit().isEmpty()
        || ANYBODY.contains(unit)
        || ANYBODY.contains(other.amount.unit());
  }

  private Set<String> names() {
    return clause.stream().filter(Token::name).map(Token::stem).collect(Collectors.toSet());
  }

  private Set<String> years() {
    return clause.stream()
        .map(Token::key)
        .filter(key -> YEAR.matcher(key).matches())
        .collect(Collectors.toSet());
  }

  /** Whether all that the one tells of its amount is found around the other, some of it near. */
  private static boolean covers(Telling rich, Telling poor) {
    Set<String> near = new TreeSet<>(poor.own);
    near.retainAll(rich.own);
    return poor.own.size() >= LEAST_SHARED
        && !near.isEmpty()
        && rich.sentence.containsAll(poor.own);
  }

  private Set<String> apart() {
    return clause.stream()
        .map(Token::key)
        .filter(key -> SETTING_APART.contains(key) || YEAR.matcher(key).matches())
        .collect(Collectors.toSet());
  }

  private boolean has(Set<String> words) {
    return clause.stream().map(Token::key).anyMatch(words::contains);
  }

  private boolean isNegated() {
    return clause.stream().map(Token::key).anyMatch(Lexicon::negates);
  }

  /** Whether no other amount of its sentence is like it. */
  private boolean isAlone() {
    return Quantities.in(proposition.account().text(), sentence(proposition, amount)).stream()
        .filter(other -> !other.span().overlaps(amount.span()))
        .noneMatch(amount::comparable);
  }

  private static Span sentence(Proposition proposition, Quantity amount) {
    return proposition.account().sentences().stream()
        .map(sentence -> sentence.span())
        .filter(span -> span.contains(amount.span()))
        .findFirst()
        .orElse(proposition.extent());
  }

  /** What the proposition has of a sentence. */
  private static Span within(Proposition proposition, Span sentence) {
    Span extent = proposition.extent();
    return new Span(
        Math.max(extent.start(), sentence.start()), Math.min(extent.end(), sentence.end()));
  }

  private static List<Token> clause(String text, Span within, Span amount) {
    int start = amount.start();
    while (start > within.start() && MARKS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = amount.end();
    while (end < within.end() && MARKS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    List<Token> tokens = Token.of(text, new Span(start, Math.max(start, end)));
    int from = 0;
    int to = tokens.size();
    for (int i = 0; i < to; i++) {
      if (Lexicon.BREAKS.contains(tokens.get(i).key())) {
        Span at = tokens.get(i).span();
        from = at.end() <= amount.start() ? i : from;
        to = at.start() >= amount.end() ? i + 1 : to;
      }
    }
    return tokens.subList(from, to).stream()
        .filter(token -> !token.span().overlaps(amount))
        .toList();
  }

  private static Set<String> stems(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> Clause.isMatter(token) && !token.isNumber())
        .map(Token::stem)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
