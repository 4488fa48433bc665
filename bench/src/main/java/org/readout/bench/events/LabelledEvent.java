package org.readout.bench.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.core.comparison.Finding.Evidence;
import org.readout.core.comparison.Likeness;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.AccountReader;
import org.readout.core.text.Span;
import org.readout.ingest.Inputs;
import org.readout.ingest.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reports of one event, read by the program, and the labelled pairs of statements that tell the
 * same or clash. An article's id is its file's name without the ending.
 */
record LabelledEvent(
    String name, List<Account> accounts, List<Together> shared, List<Together> clashing) {
  /** Of the characters of a labelled statement and one that the program found. */
  private static final double LEAST_IN_COMMON = 0.4;

  private static final Pattern OCCURRENCE = Pattern.compile("(?s)(.*)@(\\d+)");

  /** Two statements of a labelled pair, by where their words stand. */
  record Together(Place left, Place right) {
    boolean isOf(Likeness.Pair pair) {
      return (left.has(pair.left()) && right.has(pair.right()))
          || (left.has(pair.right()) && right.has(pair.left()));
    }
  }

  record Place(String article, List<Span> spans) {
    /** Whether both are of nearly the same words. */
    boolean has(Evidence evidence) {
      if (!evidence.article().equals(article)) {
        return false;
      }
      Set<Integer> both = characters(spans);
      Set<Integer> either = characters(evidence.spans());
      int wanted = both.size() + either.size();
      both.retainAll(either);
      return LEAST_IN_COMMON * (wanted - both.size()) <= both.size();
    }

    private static Set<Integer> characters(List<Span> spans) {
      Set<Integer> characters = new HashSet<>();
      for (Span span : spans) {
        for (int i = span.start(); i < span.end(); i++) {
          characters.add(i);
        }
      }
      return characters;
    }
  }

  boolean shares(Likeness.Pair pair) {
    return shared.stream().anyMatch(together -> together.isOf(pair));
  }

  boolean clashes(Likeness.Pair pair) {
    return clashing.stream().anyMatch(together -> together.isOf(pair));
  }

  /** All events under some folders, by name. */
  static List<LabelledEvent> under(List<Path> folders, AccountReader reader) {
    List<LabelledEvent> events = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> file.endsWith("event.json"))
            .sorted()
            .forEach(file -> events.add(read(folderOf(file), reader)));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return events;
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  private static LabelledEvent read(Path folder, AccountReader reader) {
    JsonNode labels = new JsonMapper().readTree(folder.resolve("event.json").toFile());
    List<Account> accounts = new ArrayList<>();
    Map<String, String> texts = new HashMap<>();
    for (String id : labels.path("articles").propertyNames()) {
      Account account = account(folder.resolve(id + ".txt"), id, reader);
      accounts.add(account);
      texts.put(id, account.text());
    }
    Map<String, Place> statements = new HashMap<>();
    for (JsonNode statement : labels.path("statements")) {
      String article = statement.path("article").asString();
      String text = texts.getOrDefault(article, "");
      List<Span> spans = new ArrayList<>();
      statement.path("content").forEach(words -> spans.add(locate(text, words.asString())));
      statements.put(statement.path("id").asString(), new Place(article, spans));
    }
    List<Together> shared = new ArrayList<>();
    List<Together> clashing = new ArrayList<>();
    for (JsonNode pair : labels.path("pairs")) {
      Place left = statements.get(pair.path("a").asString());
      Place right = statements.get(pair.path("b").asString());
      if (left != null && right != null) {
        boolean clashes = pair.path("relation").asString().equals("conflict");
        (clashes ? clashing : shared).add(new Together(left, right));
      }
    }
    return new LabelledEvent(folder.getFileName().toString(), accounts, shared, clashing);
  }

  private static Account account(Path file, String id, AccountReader reader) {
    Inputs inputs = new Inputs(List.of(file.toString()), null, InputStream.nullInputStream());
    return inputs
        .sources()
        .map(source -> source.read())
        .flatMap(reading -> reading instanceof Reading.Read read ? Stream.of(read) : Stream.empty())
        .map(read -> reader.read(read.article().withId(id)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("cannot read " + file));
  }

  /** The words, or with {@code @n} their n-th occurrence between word edges. */
  private static Span locate(String text, String label) {
    Matcher occurrence = OCCURRENCE.matcher(label);
    boolean counted = occurrence.matches();
    String words = counted ? occurrence.group(1) : label;
    int wanted = counted ? Integer.parseInt(occurrence.group(2)) : 1;
    Matcher found =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))"
                    + Pattern.quote(words)
                    + "(?!(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}])")
            .matcher(text);
    for (int i = 0; found.find(); ) {
      if (++i == wanted) {
        return new Span(found.start(), found.end());
      }
    }
    throw new IllegalArgumentException("not in the text: " + label);
  }
}
