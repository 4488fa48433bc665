package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The schema.org description of an article that many pages carry as JSON-LD. */
final class JsonLd {
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private static final Pattern ARTICLE =
      Pattern.compile(".*(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe)");
  private static final int DEEPEST = 6;

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  /** The page's first article; one without any field where there is none. */
  static JsonLd of(Document page) {
    List<JsonNode> found = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      visit(parsed(script.data()), 0, found::add);
    }
    return new JsonLd(
        found.stream()
            .filter(node -> node.has("datePublished"))
            .findFirst()
            .orElse(found.isEmpty() ? MissingNode.getInstance() : found.getFirst()));
  }

  private static JsonNode parsed(String data) {
    try {
      return LENIENT.readTree(data);
    } catch (JacksonException malformed) {
      return MissingNode.getInstance();
    }
  }

  private static void visit(JsonNode node, int depth, Consumer<JsonNode> found) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isObject() && isArticle(node.path("@type"))) {
      found.accept(node);
    }
    for (JsonNode child : node) {
      if (child.isContainer()) {
        visit(child, depth + 1, found);
      }
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      return type.valueStream().anyMatch(JsonLd::isArticle);
    }
    return type.isString() && ARTICLE.matcher(type.stringValue()).matches();
  }

  @Nullable String text(String field) {
    return text(article.path(field));
  }

  /** The value of a field or the name of what it describes. */
  @Nullable String name(String field) {
    List<String> names = names(field);
    return names.isEmpty() ? null : names.getFirst();
  }

  List<String> names(String field) {
    List<String> names = new ArrayList<>();
    JsonNode value = article.path(field);
    for (JsonNode item : value.isArray() ? value : List.of(value)) {
      String name = text(item.isObject() ? item.path("name") : item);
      if (name != null && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static @Nullable String text(JsonNode value) {
    String text = value.isString() ? value.stringValue().strip() : "";
    return text.isEmpty() ? null : text;
  }
}
