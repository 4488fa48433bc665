package org.readout.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file of one article, of a list of them, or of an object that holds such a list. */
final class JsonDocument implements Format {
  private static final Pattern ARTICLE =
      Pattern.compile("[\\[{].*?\"(?:" + JsonArticle.TELLING + ")\"\\s*:", Pattern.DOTALL);
  private static final List<String> LISTS = List.of("articles", "results", "items", "stories");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Override
  public String name() {
    return "json";
  }

  @Override
  public boolean accepts(Head head) {
    return ARTICLE.matcher(head.text()).lookingAt();
  }

  @Override
  public Stream<Source> sources(Input input) {
    try {
      JsonNode document = MAPPER.readTree(new String(input.bytes(), StandardCharsets.UTF_8));
      List<JsonNode> articles = articles(document);
      return IntStream.range(0, articles.size())
          .<Source>mapToObj(i -> () -> read(input.name(), articles, i));
    } catch (JacksonException malformed) {
      return Stream.of(Failures.source(input.name(), "is no valid JSON"));
    } catch (IOException failed) {
      return Stream.of(Failures.source(input.name(), Failures.line(failed)));
    }
  }

  private static Reading read(String file, List<JsonNode> articles, int index) {
    String place = articles.size() == 1 ? file : file + ":" + (index + 1);
    return JsonArticle.read(file, place, articles.get(index));
  }

  private static List<JsonNode> articles(JsonNode document) {
    JsonNode list = document;
    for (String name : LISTS) {
      list = document.path(name).isArray() ? document.path(name) : list;
    }
    List<JsonNode> articles = new ArrayList<>();
    (list.isArray() ? list : List.of(document)).forEach(articles::add);
    return articles;
  }
}
