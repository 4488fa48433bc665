package org.readout.ingest.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;
import org.readout.core.article.WrittenDate;

/** The day a page was published: what its metadata says, then its markup, its address, its text. */
final class PageDate {
  private static final List<String> METAS =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "date_published",
          "published_at",
          "article.published",
          "publish-date",
          "publish_date",
          "publishdate",
          "pubdate",
          "publication_date",
          "publication-date",
          "citation_publication_date",
          "originalpublicationdate",
          "cxenseparse:recs:publishtime",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "dc.terms.date",
          "date",
          "rnews:datepublished",
          "article_date_original",
          "bt:pubdate",
          "displaydate",
          "timestamp",
          "article:published",
          "prism.publicationdate",
          "gentime",
          "created");
  private static final List<String> LATER =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "last-modified",
          "lastmod",
          "dc.date.modified");
  private static final Pattern ISO =
      Pattern.compile(
          "((?:19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d)(?:[T"
              + " ](\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?.*)?");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d\\d)[/_-]?(0?[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern DATED =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:entry-?date|post-?date|published?|pub-?date|date-?published|posted(?:-on)?"
              + "|date(?:-header|line|stamp|time)?|timestamp|article-?date|created|meta|submitted|byline|fecha|datum)(?:$|[\\s_-])");

  private final Document page;
  private final JsonLd data;

  PageDate(Document page, JsonLd data) {
    this.page = page;
    this.data = data;
  }

  @Nullable String published(String url, List<Chunk> chunks) {
    String date = iso(data.text("datePublished"));
    date = date == null ? meta(METAS) : date;
    date = date == null ? marked() : date;
    date = date == null ? inAddress(url) : date;
    date = date == null ? times() : date;
    date = date == null ? named() : date;
    date = date == null ? written(chunks) : date;
    date = date == null ? iso(data.text("dateModified")) : date;
    return date == null ? meta(LATER) : date;
  }

  @Nullable String modified() {
    String date = iso(data.text("dateModified"));
    return date == null ? meta(LATER) : date;
  }

  private @Nullable String meta(List<String> names) {
    for (String name : names) {
      for (Element meta : page.head().select("meta")) {
        boolean named =
            meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
        String date = named ? iso(meta.attr("content")) : null;
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private @Nullable String marked() {
    for (Element element :
        page.select("[itemprop~=(?i)date-?published], [pubdate], [property~=(?i)datepublished]")) {
      String date = valueOf(element);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private @Nullable String times() {
    for (Element time : page.select("time, abbr.published, abbr.date")) {
      String date = isListed(time) ? null : valueOf(time);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private @Nullable String named() {
    for (Element element : page.body().select("[class], [id]")) {
      boolean dated =
          DATED.matcher(element.className()).find() || DATED.matcher(element.id()).find();
      if (dated && !isListed(element)) {
        String text = element.text();
        String date = text.length() <= 120 ? WrittenDate.in(text) : null;
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  /** A date in the lists beside an article is another article's. */
  private static boolean isListed(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      Zone zone = Zone.of(at);
      if (zone != null && (zone.kind() == Kind.RELATED || zone.kind() == Kind.COMMENT)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String valueOf(Element element) {
    for (String attribute : List.of("datetime", "content", "title")) {
      String date = iso(element.attr(attribute));
      if (date != null) {
        return date;
      }
    }
    return WrittenDate.in(element.text());
  }

  private static @Nullable String inAddress(String url) {
    Matcher matcher = ADDRESS.matcher(url);
    return matcher.find()
        ? WrittenDate.in(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
        : null;
  }

  /** The first date that stands nearly alone, else the first of all. */
  private static @Nullable String written(List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      String date = chunk.words() <= 15 ? WrittenDate.in(chunk.text()) : null;
      if (date != null) {
        return date;
      }
    }
    return chunks.stream()
        .map(chunk -> WrittenDate.in(chunk.text()))
        .filter(d -> d != null)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String iso(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String stripped = value.strip();
    Matcher matcher = ISO.matcher(stripped);
    if (!matcher.matches()) {
      return WrittenDate.in(stripped);
    }
    String day = matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3);
    String time = matcher.group(4);
    return WrittenDate.in(day) == null ? null : time == null ? day : day + "T" + time;
  }
}
