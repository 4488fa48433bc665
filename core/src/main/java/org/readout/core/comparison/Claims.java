package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.readout.core.comparison.Claim.Tense;
import org.readout.core.speaker.Account;
import org.readout.core.text.Span;

/** Reads the claims of an account's sentences, but for what is only wished, feared or asked. */
final class Claims {
  private static final Set<String> BREAKS =
      Lexicon.words("but because when after before while although though unless whereas since if");

  private static final String MARKS = ",;:!?—–“”\"";

  private static final Set<String> UNREAL =
      Lexicon.words(
          """
          if unless would could may might should must ought want wants wanted wanting hope hopes
          hoped plan plans planned expect expects expected urge urges urged call calls called demand
          demands demanded ask asks asked propose proposes proposed threaten threatens threatened
          vow vows vowed promise promises promised seek seeks sought supposed almost nearly about
          meant likely allegedly reportedly able wish wishes wished intend intends intended
          considered considering believe believes believed fear fears feared suggest suggested
          advise advised order ordered try tries tried trying request requested prefer preferred
          trial argue argued perhaps possibly due had once formerly previously earlier used
          """);

  private static final Set<String> SCOPE =
      Lexicon.words(
          """
          another other others second third old new former neighbouring neighboring next previous
          some part partly half most few only similar own ago earlier year until till
          """);

  private static final Set<String> WHEN =
      Lexicon.words(
          """
          today yesterday tomorrow tonight morning afternoon evening night noon midnight dawn dusk
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december last now again back later spring
          summer autumn winter weekend away after far
          """);

  private static final Set<String> REFUSING =
      Lexicon.words(
          "refuse refuses refused refusing decline declines declined declining reluctant");

  private static final Set<String> FUTURE =
      Lexicon.words("will won't shall i'll we'll they'll he'll she'll it'll");
  private static final Set<String> PAST = Lexicon.words("was were had did wasn't weren't hadn't");
  private static final Set<String> PRESENT =
      Lexicon.words("is are isn't aren't remains remain stays stay still now again");

  private final int article;
  private final Account account;
  private final List<Claim> all = new ArrayList<>();

  private Claims(int article, Account account) {
    this.article = article;
    this.account = account;
  }

  static List<Claim> of(int article, Account account) {
    Claims claims = new Claims(article, account);
    for (int i = 0; i < account.sentences().size(); i++) {
      if (account.sentences().get(i).block().kind().isProse()) {
        claims.read(i);
      }
    }
    return claims.all;
  }

  private void read(int sentence) {
    Span span = account.sentences().get(sentence).span();
    List<Token> tokens = Token.of(account.text(), span);
    List<Day> days =
        Days.in(account.text(), span, Propositions.day(account.article().metadata().published()));
    for (Pole.Place place : Pole.in(tokens)) {
      int from = start(tokens, place.start());
      if (!has(tokens.subList(from, place.start()), UNREAL)) {
        all.add(claim(sentence, tokens, days, place, from));
      }
    }
  }

  private Claim claim(
      int sentence, List<Token> tokens, List<Day> days, Pole.Place place, int from) {
    List<Token> others = new ArrayList<>(tokens);
    others.subList(place.start(), place.end()).clear();
    int to = end(tokens, place.end());
    List<Token> clause = new ArrayList<>(tokens.subList(from, to));
    clause.subList(place.start() - from, place.end() - from).clear();
    Set<String> scope = new TreeSet<>();
    clause.stream().map(Token::key).filter(SCOPE::contains).forEach(scope::add);
    return new Claim(
        place.pole(),
        article,
        sentence,
        tokens.get(place.start()).span().through(tokens.get(place.end() - 1).span()),
        isNegated(tokens, from, place),
        stems(clause, Claims::isMatter),
        stems(others, Claims::isMatter),
        stems(clause, token -> token.name() && isMatter(token)),
        doer(tokens.subList(from, place.start())),
        scope,
        days,
        tense(tokens.subList(from, to)));
  }

  /** Of "the mayor's brother in Lyon" the brother. */
  private Set<String> doer(List<Token> before) {
    return before.stream()
        .filter(Claims::isMatter)
        .filter(token -> !token.span().of(account.text()).matches(".*['’]s?"))
        .findFirst()
        .map(token -> Set.of(token.stem()))
        .orElse(Set.of());
  }

  private static Set<String> stems(List<Token> tokens, Predicate<Token> which) {
    Set<String> stems = new LinkedHashSet<>();
    tokens.stream().filter(which).map(Token::stem).forEach(stems::add);
    return stems;
  }

  private static boolean isNegated(List<Token> tokens, int from, Pole.Place place) {
    long before = IntStream.range(from, place.start()).filter(i -> negates(tokens, i)).count();
    boolean behind = place.end() < tokens.size() && tokens.get(place.end()).key().equals("no");
    return before % 2 == 1 || (before == 0 && behind);
  }

  /** "Not", "refused to", "has yet to"; but "No. 1" is a rank. */
  private static boolean negates(List<Token> tokens, int at) {
    String key = tokens.get(at).key();
    if (at + 1 == tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return (Lexicon.negates(key) && !next.isNumber())
        || (next.key().equals("to") && (key.equals("yet") || REFUSING.contains(key)));
  }

  private static Tense tense(List<Token> clause) {
    if (has(clause, FUTURE)) {
      return Tense.FUTURE;
    }
    if (has(clause, PAST)) {
      return Tense.PAST;
    }
    return has(clause, PRESENT) ? Tense.PRESENT : Tense.ANY;
  }

  private static boolean has(List<Token> words, Set<String> some) {
    return words.stream().anyMatch(word -> some.contains(word.key()));
  }

  private static boolean isMatter(Token token) {
    return Clause.isMatter(token)
        && !token.isNumber()
        && !Lexicon.negates(token.key())
        && !token.key().endsWith("ly")
        && !SCOPE.contains(token.key())
        && !WHEN.contains(token.key());
  }

  private int start(List<Token> tokens, int at) {
    int from = at;
    while (from > 0 && !isBreak(tokens, from)) {
      from--;
    }
    return from;
  }

  private int end(List<Token> tokens, int after) {
    int to = after;
    while (to < tokens.size() && !isBreak(tokens, to)) {
      to++;
    }
    return to;
  }

  private boolean isBreak(List<Token> tokens, int i) {
    if (BREAKS.contains(tokens.get(i).key())) {
      return true;
    }
    int from = tokens.get(i - 1).span().end();
    int to = tokens.get(i).span().start();
    return account.text().substring(from, to).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
  }
}
