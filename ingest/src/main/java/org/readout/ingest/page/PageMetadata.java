package org.readout.ingest.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Metadata;

/** What a page says of its article: JSON-LD first, then meta elements, markup and address. */
final class PageMetadata {
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})*");
  private static final Pattern BY = Pattern.compile("(?i)^(?:by|von|par|por|av|di)[:\\s]+");

  private final Document page;
  private final JsonLd data;

  private PageMetadata(Document page) {
    this.page = page;
    data = JsonLd.of(page);
  }

  static Metadata of(Document page, List<Chunk> chunks, Metadata given) {
    PageMetadata found = new PageMetadata(page);
    PageDate dates = new PageDate(page, found.data);
    String url = or(given.url(), found.canonical());
    String outlet = or(given.outlet(), found.outlet(url));
    String published = given.published();
    return new Metadata(
        given.file(),
        url,
        outlet,
        or(given.title(), PageTitle.of(page, found.data, outlet)),
        given.byline().isEmpty() ? found.byline() : given.byline(),
        published != null ? published : dates.published(url == null ? "" : url, chunks),
        or(given.modified(), dates.modified()),
        or(given.language(), found.language()),
        given.dateline());
  }

  private static @Nullable String or(@Nullable String given, @Nullable String found) {
    return given != null ? given : found;
  }

  private @Nullable String canonical() {
    return or(
        attribute("link[rel=canonical]", "href"), attribute("meta[property=og:url]", "content"));
  }

  private @Nullable String outlet(@Nullable String url) {
    String named = attribute("meta[property=og:site_name]", "content");
    named = or(named, data.name("publisher"));
    named = or(named, attribute("meta[name=application-name]", "content"));
    return or(named, url == null ? null : host(url));
  }

  private static @Nullable String host(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  private List<String> byline() {
    List<String> names = data.names("author");
    if (!names.isEmpty()) {
      return names;
    }
    List<String> found = new ArrayList<>();
    for (Element meta :
        page.select(
            "meta[name=author], meta[property=article:author], meta[name=parsely-author]")) {
      add(found, meta.attr("content"));
    }
    if (found.isEmpty()) {
      page.select("[itemprop=author] [itemprop=name], [rel=author], .byline .author, .author-name")
          .forEach(element -> add(found, element.text()));
    }
    return found;
  }

  private static void add(List<String> names, String name) {
    String plain = BY.matcher(name.strip()).replaceFirst("");
    boolean address = plain.startsWith("http");
    if (!plain.isEmpty() && plain.length() <= 60 && !address && !names.contains(plain)) {
      names.add(plain);
    }
  }

  private @Nullable String language() {
    String language =
        or(attribute("html[lang]", "lang"), attribute("meta[property=og:locale]", "content"));
    return language != null && LANGUAGE.matcher(language).matches()
        ? language.replace('_', '-')
        : null;
  }

  private @Nullable String attribute(String selector, String name) {
    Element element = page.selectFirst(selector);
    String value = element == null ? "" : element.attr(name).strip();
    return value.isEmpty() ? null : value;
  }
}
