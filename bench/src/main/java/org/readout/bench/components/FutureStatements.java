package org.readout.bench.components;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.bench.Tally;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.core.comparison.Forecast;
import org.readout.core.comparison.Forecasts;
import org.readout.core.sentence.Sentence;
import org.readout.core.sentence.SentenceEncoder;
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
 *   <li>asked: each future statement is looked up by its words among the text's sentences, where
 *       one of a forecast is taken for a little likelier, and the speaker and the time there, or
 *       else in the next likest, are the answer.
 * </ul>
 */
final class FutureStatements {
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)\\W*(the )?(none|unspecified|unknown|article|author|implied|n/a|unclear).*");
  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "and",
          "for",
          "from",
          "his",
          "her",
          "their",
          "who",
          "which",
          "that",
          "was",
          "new",
          "former",
          "mrs",
          "article",
          "author",
          "text",
          "report",
          "implied",
          "unspecified",
          "none");
  private static final Pattern TIME =
      Pattern.compile(
          Stream.of(Month.values(), DayOfWeek.values())
              .flatMap(Arrays::stream)
              .map(FutureStatements::lower)
              .collect(
                  Collectors.joining(
                      "|",
                      "\\d+|",
                      "|tomorrow|tonight|today|weekend|week|month|year|hour|day|spring|summer"
                          + "|autumn|winter|morning|night")));
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)(?:-(\\d\\d))?.*");

  /** Sentences that may answer for a future statement: the likest, else the next. */
  private static final int LOOKED_AT = 2;

  /** How much likelier a sentence is that a forecast stands in. */
  private static final double AHEAD = 0.05;

  private final AccountReader reader;
  private final SentenceEncoder encoder;

  FutureStatements(AccountReader reader, SentenceEncoder encoder) {
    this.reader = reader;
    this.encoder = encoder;
  }

  /**
   * What is predicted, by whom and for when: words that agree with another's when they share one.
   */
  private record Slots(String what, Set<String> who, Set<String> when) {}

  private record Text(Account account, List<Slots> gold) {}

  Map<String, Tally> measure(Path file) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
      List<Slots> gold = new ArrayList<>();
      node.get("extracted").forEach(entry -> gold.add(slots(entry)));
      String text = node.get("original_text").asString();
      texts.add(new Text(account(texts.size(), text), gold));
    }
    Map<String, Tally> tallies = new TreeMap<>();
    for (Text text : texts) {
      found(text, tallies);
      asked(text, tallies);
    }
    return tallies;
  }

  private Account account(int number, String text) {
    return reader.read(PlainText.article("t" + number, text, Metadata.NONE));
  }

  private static Slots slots(JsonNode entry) {
    String what = text(entry, "Event Variable") + ": " + text(entry, "Predicted Attribute");
    String who = text(entry, "Predictor");
    return new Slots(
        what + " " + text(entry, "Magnitude / Predicted Value"),
        NOBODY.matcher(who).matches() ? Set.of() : names(who),
        times(text(entry, "Event Date")));
  }

  private static String text(JsonNode entry, String name) {
    JsonNode value = entry.get(name);
    return value == null || value.isNull() ? "" : value.asString();
  }

  private static Set<String> names(String words) {
    return BETWEEN_WORDS
        .splitAsStream(words.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 2 && !EMPTY.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String lower(Enum<?> time) {
    return time.name().toLowerCase(Locale.ROOT);
  }

  private static Set<String> times(String words) {
    Matcher iso = ISO.matcher(words);
    if (iso.matches()) {
      Set<String> day = new TreeSet<>(Set.of(iso.group(1)));
      day.add(lower(Month.of(Math.clamp(Integer.parseInt(iso.group(2)), 1, 12))));
      return day;
    }
    return TIME.matcher(words.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group())
        .filter(word -> !word.matches("\\d{1,3}"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(Account account, Statement statement) {
    String source =
        statement.source().stream()
            .map(span -> span.of(account.text()))
            .collect(Collectors.joining(" "));
    Speaker speaker = account.speaker(statement).orElse(null);
    return names(source + " " + (speaker == null ? "" : words(speaker)));
  }

  private static String words(Speaker speaker) {
    return speaker.name() + " " + Objects.requireNonNullElse(speaker.title(), "");
  }

  private static Set<String> times(Account account, List<Span> spans) {
    return times(
        Forecasts.when(account.text(), spans).stream()
            .map(span -> span.of(account.text()))
            .collect(Collectors.joining(" ")));
  }

  private static void found(Text text, Map<String, Tally> tallies) {
    List<Forecast> forecasts = Forecasts.of(text.account());
    List<Set<String>> who = new ArrayList<>();
    List<Set<String>> when = new ArrayList<>();
    for (Forecast forecast : forecasts) {
      who.add(forecast.predictor() == null ? Set.of() : names(words(forecast.predictor())));
      when.add(times(text.account(), forecast.spans()));
    }
    count("found, predictor", who, text.gold().stream().map(Slots::who).toList(), tallies);
    count("found, date", when, text.gold().stream().map(Slots::when).toList(), tallies);
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
                  .filter(other -> meet(one, other))
                  .findFirst()
                  .filter(left::remove)
                  .isPresent()
              ? 1
              : 0;
    }
    tallies.merge(name, new Tally(hits, right.size(), all), Tally::plus);
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  private void asked(Text text, Map<String, Tally> tallies) {
    Account account = text.account();
    List<Span> sentences = account.sentences().stream().map(Sentence::span).toList();
    List<String> texts =
        new ArrayList<>(sentences.stream().map(s -> s.of(account.text())).toList());
    text.gold().forEach(slots -> texts.add(slots.what()));
    List<float[]> vectors = encoder.encode(texts);
    double[] likelier = likelier(account, sentences);
    for (int i = 0; i < text.gold().size() && !sentences.isEmpty(); i++) {
      float[] query = vectors.get(sentences.size() + i);
      List<Span> likest =
          IntStream.range(0, sentences.size())
              .boxed()
              .sorted(
                  Comparator.comparingDouble(
                      at -> -Cosine.of(query, vectors.get(at)) - likelier[at]))
              .limit(LOOKED_AT)
              .map(sentences::get)
              .toList();
      Slots gold = text.gold().get(i);
      answer("asked, predictor", first(likest, at -> who(account, at)), gold.who(), tallies);
      answer("asked, date", first(likest, at -> times(account, List.of(at))), gold.when(), tallies);
    }
  }

  private static double[] likelier(Account account, List<Span> sentences) {
    List<Span> ahead =
        Forecasts.of(account).stream().flatMap(forecast -> forecast.spans().stream()).toList();
    return sentences.stream()
        .mapToDouble(sentence -> ahead.stream().anyMatch(sentence::overlaps) ? AHEAD : 0)
        .toArray();
  }

  /** The first answer that is not empty. */
  private static Set<String> first(List<Span> places, Function<Span, Set<String>> answer) {
    return places.stream()
        .map(answer)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private static Set<String> who(Account account, Span sentence) {
    Set<String> who = new TreeSet<>();
    account.statements().stream()
        .filter(statement -> statement.extent().overlaps(sentence))
        .forEach(statement -> who.addAll(names(account, statement)));
    return who;
  }

  private static void answer(
      String name, Set<String> found, Set<String> gold, Map<String, Tally> tallies) {
    int hits = meet(found, gold) ? 1 : 0;
    Tally one = new Tally(hits, found.isEmpty() ? 0 : 1, gold.isEmpty() ? 0 : 1);
    tallies.merge(name, one, Tally::plus);
    tallies.merge("asked, both", one, Tally::plus);
  }
}
