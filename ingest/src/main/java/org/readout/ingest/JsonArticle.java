package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.ingest.page.Page;
import tools.jackson.databind.JsonNode;

/**
 * An article as a JSON object: {@code {"id", "text"}} or {@code {"id", "html", "url"}} with
 * optional title, url, published, outlet and language, or the same under the names that ninjs,
 * news-please, Event Registry, Media Cloud and Fundus have for it. A text is taken as it is, to the
 * last space.
 */
final class JsonArticle {
  /** Names of fields, as alternatives of a pattern, that only an article has. */
  static final String TELLING =
      "text|html|maintext|plaintext|body|body_text|body_xhtml|body_html|bodies";

  private static final List<String> TEXT =
      List.of("text", "maintext", "plaintext", "body_text", "body", "article_text");
  private static final List<String> HTML =
      List.of("html", "body_xhtml", "body_html", "body_richtext");
  private static final List<String> ID = List.of("id", "uri", "guid");
  private static final List<String> URL = List.of("url", "link", "uri");
  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> OUTLET =
      List.of("outlet", "source", "media_name", "source_domain", "publisher");
  private static final List<String> LANGUAGE = List.of("language", "lang");
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "date_publish",
          "publish_date",
          "publishing_date",
          "dateTimePub",
          "dateTime",
          "versioncreated",
          "firstcreated",
          "published_at",
          "date");
  private static final List<String> BYLINE = List.of("byline", "authors", "author", "by");

  private JsonArticle() {}

  /**
   * Reads one article.
   *
   * @param place where the object stands, for messages and for an object without an id
   */
  static Reading read(String file, String place, JsonNode fields) {
    String id = first(fields, ID);
    String name = id == null ? place : id;
    Metadata given = given(file, fields);
    String text = first(fields, TEXT);
    if (text != null) {
      return new Reading.Read(PlainText.article(name, text, given));
    }
    String html = html(fields);
    if (html == null) {
      return new Reading.Failed(name, "has neither \"text\" nor \"html\" (" + place + ")");
    }
    Article article = Page.article(name, html, given);
    return article == null
        ? new Reading.Failed(name, "is a page without an article (" + place + ")")
        : new Reading.Read(article);
  }

  private static @Nullable String html(JsonNode fields) {
    String html = first(fields, HTML);
    return html != null ? html : value(fields.path("bodies"));
  }

  private static Metadata given(String file, JsonNode fields) {
    String url = first(fields, URL);
    String title = first(fields, TITLE);
    String published = first(fields, PUBLISHED);
    return new Metadata(
        file,
        url != null && url.startsWith("http") ? url : null,
        first(fields, OUTLET),
        title != null ? title : value(fields.path("headlines")),
        byline(fields),
        published == null ? null : published.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (?=\\d)", "$1T"),
        null,
        first(fields, LANGUAGE),
        null);
  }

  private static List<String> byline(JsonNode fields) {
    List<String> names = new ArrayList<>();
    for (String field : BYLINE) {
      JsonNode value = fields.path(field);
      for (JsonNode item : value.isArray() ? value : List.of(value)) {
        String name = named(item);
        if (name != null && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static @Nullable String first(JsonNode fields, List<String> names) {
    for (String name : names) {
      String value = named(fields.path(name));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** A string, a number or the name of an object; nothing for an empty string. */
  private static @Nullable String named(JsonNode value) {
    JsonNode plain = value.isObject() ? value.path(value.has("title") ? "title" : "name") : value;
    String text = plain.isString() || plain.isNumber() ? plain.asString() : "";
    return text.isEmpty() ? null : text;
  }

  /** The first of the values that ninjs 2 and 3 list. */
  private static @Nullable String value(JsonNode list) {
    for (JsonNode item : list) {
      String value = named(item.path("value"));
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
