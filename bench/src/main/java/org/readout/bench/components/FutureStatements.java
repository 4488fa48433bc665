package org.readout.bench.components;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.readout.bench.Tally;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.core.comparison.Forecast;
import org.readout.core.comparison.Forecasts;
import org.readout.core.sentence.Sentence;
import org.readout.core.sentence.SentenceEncoder;
import org.readout.core.sentence.WordEncoder;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.AccountReader;
import org.readout.core.speaker.Speaker;
import org.readout.core.statement.Statement;
import org.readout.core.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Who predicts what for when, on 513 news texts whose 1,090 future statements a language model
 * wrote down. It tells no places and words freely, so predictors agree who share a word of a name
 * or title, and times that share a day, month, year or unit. Measured twice:
 *
 * <ul>
 *   <li>found: the different predictors and the different times of a text's forecasts;
 *   <li>asked: for each future statement, by its words, a sentence of the text is picked whose
 *       speakers answer who, and one whose times answer when, or none. Which, is {@linkplain
 *       LearnedAnswers learned here} from what the shipped parts say of the other texts.
 * </ul>
 */
final class FutureStatements {
  private final AccountReader reader;
  private final SentenceEncoder encoder;
  private final WordEncoder words;

  FutureStatements(AccountReader reader, SentenceEncoder encoder, WordEncoder words) {
    this.reader = reader;
    this.encoder = encoder;
    this.words = words;
  }

  private record Text(int place, Account account, List<FutureStatement> gold) {
    List<Span> sentences() {
      return account.sentences().stream().map(Sentence::span).toList();
    }
  }

  Map<String, Tally> measure(Path file) throws IOException {
    Map<String, Tally> tallies = new TreeMap<>();
    List<Question> who = new ArrayList<>();
    List<Question> when = new ArrayList<>();
    int place = 0;
    for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
      List<FutureStatement> gold = new ArrayList<>();
      node.get("extracted").forEach(entry -> gold.add(FutureStatement.of(entry)));
      Text text = new Text(place, account(place, node.get("original_text").asString()), gold);
      found(text, tallies);
      ask(text, who, when);
      place++;
    }
    Map<String, Tally> asked =
        LearnedAnswers.measure(Map.of("asked, predictor", who, "asked, date", when));
    tallies.putAll(asked);
    tallies.put("asked, both", asked.values().stream().reduce(Tally.NONE, Tally::plus));
    return tallies;
  }

  private Account account(int number, String text) {
    return reader.read(PlainText.article("t" + number, text, Metadata.NONE));
  }

  private static void found(Text text, Map<String, Tally> tallies) {
    List<Set<String>> who = new ArrayList<>();
    List<Set<String>> when = new ArrayList<>();
    for (Forecast forecast : Forecasts.of(text.account())) {
      Speaker predictor = forecast.predictor();
      who.add(predictor == null ? Set.of() : FutureStatement.names(words(predictor)));
      when.add(FutureStatement.times(words(text.account(), forecast.when())));
    }
    count(
        "found, predictor", who, text.gold().stream().map(FutureStatement::who).toList(), tallies);
    count("found, date", when, text.gold().stream().map(FutureStatement::when).toList(), tallies);
  }

  private static String words(Speaker speaker) {
    return speaker.name() + " " + Objects.requireNonNullElse(speaker.title(), "");
  }

  private static String words(Account account, List<Span> spans) {
    return String.join(" ", spans.stream().map(span -> span.of(account.text())).toList());
  }

  private static List<String> times(Account account, Span sentence) {
    return Forecasts.when(account.text(), List.of(sentence)).stream()
        .map(span -> span.of(account.text()))
        .toList();
  }

  /** Counts what is different and not empty, each matched once. */
  private static void count(
      String name, List<Set<String>> found, List<Set<String>> gold, Map<String, Tally> tallies) {
    Predicate<Set<String>> told = words -> !words.isEmpty();
    List<Set<String>> left = new ArrayList<>(gold.stream().filter(told).distinct().toList());
    int all = left.size();
    List<Set<String>> right = found.stream().filter(told).distinct().toList();
    int hits = 0;
    for (Set<String> one : right) {
      hits +=
          left.stream()
                  .filter(other -> FutureStatement.meet(one, other))
                  .findFirst()
                  .filter(left::remove)
                  .isPresent()
              ? 1
              : 0;
    }
    tallies.merge(name, new Tally(hits, right.size(), all), Tally::plus);
  }

  private void ask(Text text, List<Question> who, List<Question> when) {
    Account account = text.account();
    List<Span> sentences = text.sentences();
    List<String> texts = sentences.stream().map(span -> span.of(account.text())).toList();
    List<List<String>> phrases = sentences.stream().map(span -> times(account, span)).toList();
    List<Set<String>> times =
        phrases.stream().map(told -> FutureStatement.times(String.join(" ", told))).toList();
    List<Set<String>> speakers = sentences.stream().map(span -> speakers(account, span)).toList();
    List<Span> ahead =
        Forecasts.of(account).stream().flatMap(forecast -> forecast.spans().stream()).toList();
    SentenceLikeness likeness = new SentenceLikeness(texts, encoder, words);
    for (FutureStatement one : text.gold()) {
      Candidates candidates =
          new Candidates(
              likeness.to(one.what()), i -> ahead.stream().anyMatch(sentences.get(i)::overlaps));
      IntFunction<double[]> traits = i -> TimeTraits.of(texts.get(i), phrases.get(i));
      who.add(new Question(text.place(), one.who(), candidates.of(speakers, i -> new double[0])));
      when.add(new Question(text.place(), one.when(), candidates.of(times, traits)));
    }
  }

  /** The words of all who speak in a sentence. */
  private static Set<String> speakers(Account account, Span sentence) {
    Set<String> who = new TreeSet<>();
    for (Statement statement : account.statements()) {
      if (statement.extent().overlaps(sentence)) {
        statement.source().forEach(span -> who.addAll(names(span.of(account.text()))));
        account
            .speaker(statement)
            .ifPresent(
                one -> who.addAll(names(words(one) + " " + String.join(" ", one.aliases()))));
      }
    }
    return who;
  }

  private static Set<String> names(String words) {
    return FutureStatement.names(words);
  }
}
