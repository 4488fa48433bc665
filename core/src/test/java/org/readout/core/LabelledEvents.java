package org.readout.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.article.Metadata;
import org.readout.core.sentence.Sentence;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Cast;
import org.readout.core.speaker.Speaker;
import org.readout.core.statement.Statement;
import org.readout.core.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the labelled events of the test resources. */
public final class LabelledEvents {
  private static final List<String> NAMES =
      List.of(
          "01-syrdarya-summit",
          "02-sulawesi-ferry",
          "03-bucharest-rate-cut",
          "04-hull-hospital-strike",
          "05-nordhavn-takeover",
          "06-antwerp-ruling",
          "07-storm-dam-release",
          "08-lawani-transfer",
          "09-cheese-recall",
          "10-puerto-hormiga-ceasefire");
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern LINE = Pattern.compile("\\S[^\\n]*\\S");
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<!\\b(?:Mr|Mrs|Ms|Dr|Prof)\\.)(?<=[a-z0-9%)\\]][.!?][\"”’']{0,2})\\s*(?=[A-Z“‘\"])");
  private static final Pattern OCCURRENCE = Pattern.compile("(?s)(.*)@(\\d+)");

  private LabelledEvents() {}

  public static List<LabelledEvent> all() {
    return NAMES.stream().map(LabelledEvents::named).toList();
  }

  public static LabelledEvent named(String name) {
    JsonNode labels = JSON.readTree(resource(name + "/event.json"));
    Map<String, Article> articles = new TreeMap<>();
    labels
        .path("articles")
        .properties()
        .forEach(e -> articles.put(e.getKey(), article(name, e.getKey(), e.getValue())));
    List<Account> accounts =
        articles.values().stream().map(article -> account(article, labels)).toList();
    return new LabelledEvent(name, accounts, cast(accounts), labels);
  }

  /**
   * Where a label's words stand; {@code words@2} is their second whole-word occurrence.
   *
   * @throws IllegalArgumentException when they do not occur
   */
  public static Span locate(String text, String label) {
    Matcher occurrence = OCCURRENCE.matcher(label);
    boolean counted = occurrence.matches();
    String words = counted ? occurrence.group(1) : label;
    int n = counted ? Integer.parseInt(occurrence.group(2)) : 1;
    List<Span> all = new ArrayList<>();
    List<Span> whole = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      Span span = new Span(at, at + words.length());
      all.add(span);
      if (isEdge(text, span.start()) && isEdge(text, span.end())) {
        whole.add(span);
      }
    }
    List<Span> hits = whole.isEmpty() ? all : whole;
    if (hits.size() < n) {
      throw new IllegalArgumentException("not in the text: " + label);
    }
    return hits.get(n - 1);
  }

  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static Article article(String event, String id, JsonNode about) {
    String text = resource(event + "/" + id + ".txt");
    List<Block> blocks = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    boolean prose = false;
    while (line.find()) {
      boolean sentence =
          line.group().split("\\s+").length >= 5 && line.group().matches(".*[.!?].?");
      prose |= sentence;
      Block.Kind kind =
          sentence ? Block.Kind.PARAGRAPH : prose ? Block.Kind.CREDIT : Block.Kind.HEADLINE;
      blocks.add(new Block(kind, new Span(line.start(), line.end())));
    }
    return new Article(
        id,
        text,
        blocks,
        new Metadata(
            id + ".txt",
            null,
            about.path("outlet").asString(),
            null,
            List.of(),
            about.path("published").asString(),
            null,
            "en",
            null));
  }

  private static Account account(Article article, JsonNode labels) {
    List<Statement> statements = new ArrayList<>();
    Map<String, String> speakerOf = new TreeMap<>();
    Map<String, List<Span>> mentions = new LinkedHashMap<>();
    for (JsonNode label : labels.path("statements")) {
      if (!label.path("article").asString().equals(article.id())) {
        continue;
      }
      Statement statement = statement(article.text(), label);
      String speaker = label.path("speaker").asString();
      statements.add(statement);
      speakerOf.put(statement.id(), speaker);
      mentions.computeIfAbsent(speaker, id -> new ArrayList<>()).addAll(statement.source());
    }
    statements.sort((a, b) -> a.extent().compareTo(b.extent()));
    List<Speaker> speakers = new ArrayList<>();
    mentions.forEach(
        (id, spans) -> speakers.add(speaker(id, labels.path("entities").path(id), spans)));
    return new Account(article, sentences(article), statements, speakers, speakerOf);
  }

  private static Statement statement(String text, JsonNode label) {
    Statement.Act act = constant(Statement.Act.class, label.path("act"));
    List<Span> content = new ArrayList<>();
    label.path("content").forEach(words -> content.add(locate(text, words.asString())));
    content.sort(null);
    return new Statement(
        label.path("id").asString(),
        constant(Statement.Kind.class, label.path("kind")),
        act,
        located(text, label.path("source")),
        located(text, label.path("cue")),
        content,
        List.of(),
        stringOrNull(label.path("parent")),
        switch (act) {
          case DENIAL -> Statement.Polarity.DENIED;
          case REFUSAL -> Statement.Polarity.OPEN;
          default -> Statement.Polarity.AFFIRMED;
        },
        1,
        "label");
  }

  private static Speaker speaker(String id, JsonNode entity, List<Span> mentions) {
    return new Speaker(
        id,
        entity.path("name").asString(),
        stringOrNull(entity.path("title")),
        constant(Speaker.Type.class, entity.path("type")),
        List.of(),
        mentions);
  }

  private static Cast cast(List<Account> accounts) {
    Map<String, Cast.Member> members = new LinkedHashMap<>();
    for (Account account : accounts) {
      for (Speaker speaker : account.speakers()) {
        Map<String, String> speakerIn = new TreeMap<>();
        Cast.Member known = members.get(speaker.id());
        if (known != null) {
          speakerIn.putAll(known.speakerIn());
        }
        speakerIn.put(account.article().id(), speaker.id());
        members.put(
            speaker.id(),
            new Cast.Member(
                speaker.id(),
                speaker.name(),
                speaker.title(),
                speaker.type(),
                List.of(),
                speakerIn));
      }
    }
    return new Cast(List.copyOf(members.values()));
  }

  private static List<Sentence> sentences(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : article.prose()) {
      int from = block.span().start();
      Matcher end =
          SENTENCE_END
              .matcher(article.text())
              .region(from, block.span().end())
              .useTransparentBounds(true);
      while (end.find()) {
        sentences.add(new Sentence(new Span(from, end.start()), block));
        from = end.end();
      }
      if (from < block.span().end()) {
        sentences.add(new Sentence(new Span(from, block.span().end()), block));
      }
    }
    return sentences;
  }

  private static List<Span> located(String text, JsonNode words) {
    return words.isNull() ? List.of() : List.of(locate(text, words.asString()));
  }

  private static @Nullable String stringOrNull(JsonNode node) {
    return node.isNull() ? null : node.asString();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode label) {
    return Enum.valueOf(type, label.asString().toUpperCase(Locale.ROOT));
  }

  private static String resource(String path) {
    try (InputStream in = LabelledEvents.class.getResourceAsStream("/events/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
