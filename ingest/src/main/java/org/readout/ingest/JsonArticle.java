package org.readout.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.ingest.page.Fragment;
import org.readout.ingest.page.Page;
import tools.jackson.databind.JsonNode;

/**
 * An article as a JSON object: {@code {"id", "text"}} or {@code {"id", "html", "url"}} with
 * optional title, url, published, outlet and language, or the same under the names that ninjs, JSON
 * Feed, news-please, Event Registry, Media Cloud and Fundus have for it. A text is taken as it is,
 * to the last space. Where there is only a summary, it is the text; failing that, the title is.
 */
final class JsonArticle {
  /** Names of fields, as alternatives of a pattern, that only an article has. */
  static final String TELLING =
      "text|html|maintext|plaintext|story_text|article_text|article_html|content_html|content_text"
          + "|body|bodies|body_\\w+|content|headlines?|description_text|descriptions|seendate"
          + "|version_?[cC]reated|pubstatus|pubStatus|date_?[pP]ubl\\w+|publish\\w*_date";

  private static final List<String> TEXT =
      List.of("text", "maintext", "plaintext", "story_text", "article_text", "full_text");
  private static final List<String> PAGE = List.of("html", "raw_html");
  private static final List<String> BODY =
      List.of(
          "body_xhtml",
          "body_html",
          "body_richtext",
          "article_html",
          "content_html",
          "body",
          "bodies",
          "content",
          "body_text",
          "content_text");
  private static final List<String> SUMMARY =
      List.of(
          "summary",
          "description_text",
          "description_html",
          "description",
          "descriptions",
          "teaser");
  private static final List<String> ID = List.of("id", "uri", "guid", "urn", "stories_id");
  private static final List<String> URL = List.of("url", "link", "uri", "guid", "external_url");
  private static final List<String> TITLE = List.of("title", "headline", "headlines");
  private static final List<String> OUTLET =
      List.of(
          "outlet",
          "source",
          "media_name",
          "newspaper",
          "publication",
          "source_domain",
          "publisher",
          "domain",
          "copyrightholder",
          "copyrightHolder");
  private static final List<String> LANGUAGE = List.of("language", "lang");
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "date_publish",
          "publish_date",
          "publication_date",
          "publishing_date",
          "date_published",
          "datePublished",
          "dateTimePub",
          "dateTime",
          "firstcreated",
          "firstCreated",
          "contentcreated",
          "contentCreated",
          "versioncreated",
          "versionCreated",
          "version_created",
          "published_at",
          "publishedAt",
          "seendate",
          "date");
  private static final List<String> MODIFIED =
      List.of(
          "modified",
          "date_modify",
          "date_modified",
          "dateModified",
          "versioncreated",
          "versionCreated");
  private static final List<String> DATELINE = List.of("dateline");
  private static final List<String> BYLINE = List.of("byline", "authors", "author", "by");

  private static final Map<String, String> SPELLINGS = new HashMap<>();

  static {
    Stream.of(
            TEXT, PAGE, BODY, SUMMARY, ID, URL, TITLE, OUTLET, LANGUAGE, PUBLISHED, MODIFIED,
            BYLINE, DATELINE)
        .flatMap(List::stream)
        .forEach(name -> SPELLINGS.putIfAbsent(squeezed(name), name));
  }

  private final JsonNode fields;

  private JsonArticle(JsonNode fields) {
    this.fields = fields;
  }

  /** The field that a column's header names, whatever its case and the marks between its words. */
  static @Nullable String field(String header) {
    return SPELLINGS.get(squeezed(header));
  }

  private static String squeezed(String name) {
    return name.replaceAll("[\\s_.-]", "").toLowerCase(Locale.ROOT);
  }

  /** Whether the field holds an article's text. */
  static boolean isText(String field) {
    return Stream.of(TEXT, PAGE, BODY, SUMMARY).anyMatch(names -> names.contains(field));
  }

  /**
   * Reads one article.
   *
   * @param place where the object stands, for messages and for an object without an id
   * @param outlet of all articles of the document; one that the object names goes before it
   */
  static Reading read(String file, String place, JsonNode fields, @Nullable String outlet) {
    JsonArticle object = new JsonArticle(fields);
    String named = object.first(ID);
    String id = named == null ? place : named;
    Article article = object.article(id, object.metadata(file, outlet));
    return article == null
        ? new Reading.Failed(id, "has no text" + (id.equals(place) ? "" : " (" + place + ")"))
        : new Reading.Read(article);
  }

  private @Nullable Article article(String id, Metadata given) {
    String text = first(TEXT);
    if (text != null) {
      return PlainText.article(id, text, given);
    }
    String page = first(PAGE);
    if (page != null) {
      return Page.article(id, page, given);
    }
    String body = firstOr(BODY, "body_");
    if (body != null && JsonBody.hasWord(body)) {
      return JsonBody.isMarkup(body)
          ? Fragment.article(id, body, given)
          : PlainText.article(id, body, given);
    }
    String summary = firstOr(SUMMARY, "description_");
    Article summed =
        summary == null ? null : Fragment.article(id, Fragment.ofMarkup(summary), given);
    return summed == null ? Article.ofTitle(id, given) : summed;
  }

  private Metadata metadata(String file, @Nullable String common) {
    String url = first(URL);
    String outlet = first(OUTLET);
    String published = IsoDate.of(first(PUBLISHED));
    String modified = IsoDate.of(first(MODIFIED));
    return new Metadata(
        file,
        url != null && url.startsWith("http") ? url : null,
        outlet != null ? outlet : common,
        firstOr(TITLE, "headline_"),
        byline(),
        published,
        modified == null || modified.equals(published) ? null : modified,
        Language.tag(first(LANGUAGE)),
        Byline.dateline(first(DATELINE)));
  }

  private List<String> byline() {
    Set<String> names = new LinkedHashSet<>();
    for (String field : BYLINE) {
      JsonNode value = fields.path(field);
      for (JsonNode item : value.isArray() ? value : List.of(value)) {
        String name = JsonBody.text(item);
        names.addAll(
            name == null ? List.of() : value.isArray() ? List.of(name) : Byline.names(name));
      }
    }
    return new ArrayList<>(names);
  }

  private @Nullable String first(List<String> names) {
    for (String name : names) {
      String value = JsonBody.text(fields.path(name));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Failing those names, one that a profile of ninjs makes of the prefix. */
  private @Nullable String firstOr(List<String> names, String prefix) {
    String value = first(names);
    return value != null
        ? value
        : first(fields.propertyNames().stream().filter(name -> name.startsWith(prefix)).toList());
  }
}
