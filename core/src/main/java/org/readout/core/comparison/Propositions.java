package org.readout.core.comparison;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Proposition.Attitude;
import org.readout.core.sentence.Sentence;
import org.readout.core.sentence.SentenceEncoder;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Cast;
import org.readout.core.speaker.Speaker;
import org.readout.core.statement.Statement;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** Reads the propositions of several accounts, in the order of the texts. */
final class Propositions {
  /** Shorter remains of a sentence around its statements tell nothing by themselves. */
  private static final int LEAST_WORDS = 4;

  /** What the sentence before adds to a proposition's context. */
  private static final float BEFORE = 0.5f;

  /** "(Said) nothing of it", "(on condition that) she not be named". */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("^nothing |\\bnot (?:to )?be (?:named|identified|quoted)\\b");

  /** "(Denied) it": what is held was told elsewhere, and what follows is not it. */
  private static final Pattern BARE_PRONOUN =
      Pattern.compile("^(?:it|this|that|them|these|those)\\s*(?:[,;.]|$)");

  private final Cast cast;
  private final List<Draft> drafts = new ArrayList<>();

  /** For each member of the cast what it is called in any account, by stem. */
  private final Map<String, Set<String>> called = new HashMap<>();

  private record Draft(
      int article, Account account, @Nullable Statement statement, List<Span> spans) {
    String words() {
      return String.join(" ", spans.stream().map(s -> s.of(account.text())).toList());
    }
  }

  private Propositions(Cast cast) {
    this.cast = cast;
  }

  static List<Proposition> of(List<Account> accounts, Cast cast, SentenceEncoder encoder) {
    Propositions propositions = new Propositions(cast);
    for (int i = 0; i < accounts.size(); i++) {
      propositions.draft(i, accounts.get(i));
    }
    return propositions.read(encoder);
  }

  private void draft(int article, Account account) {
    for (Speaker speaker : account.speakers()) {
      called
          .computeIfAbsent(member(account, speaker), id -> new TreeSet<>())
          .addAll(nameStems(speaker));
    }
    for (Statement statement : account.statements()) {
      if (account.article().isProse(statement.extent().start())) {
        drafts.add(new Draft(article, account, statement, statement.content()));
      }
    }
    for (Sentence sentence : account.sentences()) {
      if (!sentence.block().kind().isProse()) {
        continue;
      }
      for (Span span : narrated(account, sentence.span())) {
        drafts.add(new Draft(article, account, null, List.of(span)));
      }
    }
  }

  /** What remains of a sentence when its statements are taken out. */
  private static List<Span> narrated(Account account, Span sentence) {
    List<Span> taken = new ArrayList<>();
    for (Statement statement : account.statements()) {
      for (List<Span> role : List.of(statement.source(), statement.cue(), statement.content())) {
        role.stream().filter(sentence::overlaps).forEach(taken::add);
      }
    }
    taken.sort(null);
    List<Span> rest = new ArrayList<>();
    int from = sentence.start();
    for (Span span : taken) {
      keep(account, from, span.start(), rest);
      from = Math.max(from, span.end());
    }
    keep(account, from, sentence.end(), rest);
    return rest;
  }

  private static void keep(Account account, int from, int to, List<Span> rest) {
    while (from < to && !Character.isLetterOrDigit(account.text().charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(account.text().charAt(to - 1))) {
      to--;
    }
    if (from < to && Token.of(account.text(), new Span(from, to)).size() >= LEAST_WORDS) {
      rest.add(new Span(from, to));
    }
  }

  private List<Proposition> read(SentenceEncoder encoder) {
    Map<String, Integer> texts = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      texts.putIfAbsent(draft.words(), texts.size());
      for (Sentence sentence : draft.account().sentences()) {
        texts.putIfAbsent(sentence.span().of(draft.account().text()), texts.size());
      }
    }
    List<float[]> encoded = encoder.encode(List.copyOf(texts.keySet()));
    Map<String, Direction> directions = new HashMap<>();
    texts.forEach((text, index) -> directions.put(text, new Direction(encoded.get(index))));
    drafts.sort(
        Comparator.comparingInt(Draft::article)
            .thenComparing(draft -> draft.spans().getFirst())
            .thenComparing(draft -> draft.spans().getLast()));
    List<Proposition> read = new ArrayList<>();
    for (Draft draft : drafts) {
      read.add(proposition(read.size(), draft, directions));
    }
    return List.copyOf(read);
  }

  private Proposition proposition(int index, Draft draft, Map<String, Direction> directions) {
    Account account = draft.account();
    Statement statement = draft.statement();
    String text = account.text();
    LocalDate published = day(account.article().metadata().published());
    List<Token> tokens = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    List<Day> days = new ArrayList<>();
    for (Span span : draft.spans()) {
      tokens.addAll(Token.of(text, span));
      quantities.addAll(Quantities.in(text, span));
      days.addAll(Days.in(text, span, published));
    }
    int sentence = sentenceAt(account, draft.spans().getFirst().start());
    Attitude attitude = attitude(text, statement);
    Speaker speaker = statement == null ? null : account.speaker(statement).orElse(null);
    String holder = speaker == null ? null : member(account, speaker);
    List<Clause> clauses = Clause.of(text, tokens, turnsRound(text, statement));
    Set<String> stems = new LinkedHashSet<>();
    clauses.forEach(clause -> stems.addAll(clause.stems()));
    Set<String> names = new TreeSet<>();
    tokens.stream().filter(Token::name).map(Token::stem).forEach(names::add);
    boolean pronominal =
        tokens.stream().limit(4).anyMatch(token -> Lexicon.PRONOUNS.contains(token.key()));
    String words = draft.words();
    return new Proposition(
        index,
        draft.article(),
        account,
        statement,
        holder,
        teller(account, statement),
        draft.spans(),
        words,
        clauses,
        stems,
        names,
        holder == null ? Set.of() : called.getOrDefault(holder, Set.of()),
        pronominal,
        quantities,
        days,
        attitude,
        tokens.stream().anyMatch(token -> Lexicon.HEDGES.contains(token.key())),
        sentenceHas(Lexicon.CLASHING, account, sentence),
        at(words, directions),
        context(account, sentence, words, directions),
        sentence,
        sentenceHas(Lexicon.CONTRAST, account, sentence),
        new Readings());
  }

  private static int sentenceAt(Account account, int position) {
    List<Sentence> sentences = account.sentences();
    int at = 0;
    while (at + 1 < sentences.size() && sentences.get(at + 1).span().start() <= position) {
      at++;
    }
    return at;
  }

  private static boolean sentenceHas(Pattern pattern, Account account, int sentence) {
    if (account.sentences().isEmpty()) {
      return false;
    }
    String words = Folding.key(account.sentences().get(sentence).span().of(account.text()));
    return pattern.matcher(words).find();
  }

  private static Direction context(
      Account account, int sentence, String words, Map<String, Direction> directions) {
    List<Sentence> sentences = account.sentences();
    if (sentences.isEmpty()) {
      return at(words, directions);
    }
    Direction own = at(sentences.get(sentence).span().of(account.text()), directions);
    return sentence == 0
        ? own
        : own.plus(at(sentences.get(sentence - 1).span().of(account.text()), directions), BEFORE);
  }

  private static Direction at(String words, Map<String, Direction> directions) {
    return Objects.requireNonNull(directions.get(words));
  }

  private @Nullable String teller(Account account, @Nullable Statement statement) {
    Statement outer = statement;
    for (int depth = 0; outer != null && outer.parent() != null && depth < 8; depth++) {
      String parent = outer.parent();
      outer =
          account.statements().stream()
              .filter(candidate -> candidate.id().equals(parent))
              .findFirst()
              .orElse(null);
    }
    return outer == null
        ? null
        : account.speaker(outer).map(speaker -> member(account, speaker)).orElse(null);
  }

  private String member(Account account, Speaker speaker) {
    return cast.member(account.article().id(), speaker.id())
        .map(Cast.Member::id)
        .orElse(account.article().id() + "/" + speaker.id());
  }

  private static Set<String> nameStems(Speaker speaker) {
    String all = speaker.name() + " " + (speaker.title() == null ? "" : speaker.title());
    Set<String> stems = new TreeSet<>();
    for (Token token : Token.of(all, new Span(0, all.length()))) {
      if (!Lexicon.STOP.contains(token.key()) && !Lexicon.OFFICES.contains(token.key())) {
        stems.add(token.stem());
      }
    }
    return stems;
  }

  /** "Denied that" turns its content round; "insisted that … not" does not. */
  private static boolean turnsRound(String text, @Nullable Statement statement) {
    return statement != null
        && attitude(text, statement) == Attitude.DENIES
        && cueHas(Lexicon.DENYING, text, statement);
  }

  private static boolean cueHas(Pattern pattern, String text, Statement statement) {
    return statement.cue().stream()
        .anyMatch(cue -> pattern.matcher(Folding.key(cue.of(text))).find());
  }

  private static Attitude attitude(String text, @Nullable Statement statement) {
    if (statement == null) {
      return Attitude.ASSERTS;
    }
    if (SAYS_NOTHING.matcher(Folding.key(statement.words(text))).find()) {
      return Attitude.DECLINES;
    }
    if (BARE_PRONOUN.matcher(Folding.key(statement.words(text))).find()) {
      return Attitude.HOLDS;
    }
    return switch (statement.act()) {
      case DENIAL -> Attitude.DENIES;
      case REFUSAL -> Attitude.DECLINES;
      case INTENT, BELIEF -> Attitude.HOLDS;
      case SPEECH, WRITING -> {
        if (cueHas(Lexicon.DEMANDING, text, statement)) {
          yield Attitude.HOLDS;
        }
        yield statement.polarity() == Statement.Polarity.DENIED
            ? Attitude.DENIES
            : Attitude.ASSERTS;
      }
    };
  }

  static @Nullable LocalDate day(@Nullable String published) {
    if (published == null || published.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
