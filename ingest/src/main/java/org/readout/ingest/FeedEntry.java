package org.readout.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.ingest.page.Fragment;

/** One entry of a feed: its full content where it has one, or else its summary or its title. */
final class FeedEntry {
  private static final int LONGEST_NAME = 200;
  private static final int MOST_ELEMENTS = 50_000;
  private static final List<String> CONTENT =
      List.of("content:encoded", "xhtml:body", "xhtml:div", "body", "fullitem", "content");
  private static final List<String> SUMMARY =
      List.of(
          "description",
          "summary",
          "abstract",
          "dc:description",
          "dcterms:abstract",
          "itunes:summary");
  private static final List<String> PUBLISHED =
      List.of("published", "pubdate", "issued", "dcterms:issued", "dc:date", "dcterms:created");
  private static final List<String> MODIFIED =
      List.of("updated", "modified", "dcterms:modified", "created");
  private static final Pattern ADDRESS =
      Pattern.compile("\\S+@\\S+\\s*\\((?<after>[^)]+)\\)|(?<before>[^<]*)<?\\S+@\\S+>?");

  private final Element entry;

  FeedEntry(Element entry) {
    this.entry = entry;
  }

  Reading read(String file, String place) {
    String url = url();
    String identity = text(List.of("guid", "id"));
    String id = identity != null ? identity : url != null ? url : place;
    String where = id.equals(place) ? "" : " (" + place + ")";
    if (entry.getAllElements().size() > MOST_ELEMENTS) {
      return new Reading.Failed(id, "has too many elements" + where);
    }
    for (List<String> names : List.of(CONTENT, SUMMARY)) {
      for (Element element : children(names)) {
        Article article =
            Fragment.article(id, FeedElement.markup(element), metadata(file, url, element));
        if (article != null) {
          return new Reading.Read(article);
        }
      }
    }
    Article titled = Article.ofTitle(id, metadata(file, url, entry));
    return titled == null
        ? new Reading.Failed(id, "has neither content, summary nor title" + where)
        : new Reading.Read(titled);
  }

  private Metadata metadata(String file, @Nullable String url, Element content) {
    String published = date(PUBLISHED);
    String modified = date(MODIFIED);
    String stamp = IsoDate.of(entry.attr("LASTMOD"));
    return new Metadata(
        file,
        url,
        outlet(),
        words(first(List.of("title", "dc:title"))),
        byline(),
        published != null ? published : modified != null ? modified : stamp,
        modified,
        language(content),
        null);
  }

  private List<Element> children(List<String> names) {
    List<Element> found = new ArrayList<>();
    for (String name : names) {
      entry.children().stream()
          .filter(child -> FeedElement.name(child).equals(name))
          .forEach(found::add);
    }
    return found;
  }

  private @Nullable Element first(List<String> names) {
    return children(names).stream()
        .filter(child -> !child.wholeText().isBlank())
        .findFirst()
        .orElse(null);
  }

  private @Nullable String text(List<String> names) {
    return Xml.words(first(names));
  }

  private @Nullable String date(List<String> names) {
    return IsoDate.of(text(names));
  }

  private static @Nullable String words(@Nullable Element element) {
    String words = element == null ? "" : Fragment.words(FeedElement.markup(element));
    return words.isEmpty() ? null : words;
  }

  private @Nullable String url() {
    String original = text(List.of("feedburner:origlink"));
    if (original != null) {
      return original;
    }
    for (Element link : children(List.of("link"))) {
      boolean page = link.attr("rel").isEmpty() || link.attr("rel").equals("alternate");
      String url =
          page ? absolute(link, link.hasAttr("href") ? link.attr("href") : link.wholeText()) : null;
      if (url != null) {
        return url;
      }
    }
    Element guid = first(List.of("guid"));
    boolean link = guid != null && !guid.attr("isPermaLink").equalsIgnoreCase("false");
    return guid != null && link
        ? absolute(guid, guid.wholeText())
        : absolute(entry, entry.attr("HREF"));
  }

  /** Resolved against the bases that the elements around it set. */
  private static @Nullable String absolute(Element at, String reference) {
    try {
      String address = reference.strip();
      for (Element around = at; around != null && !address.isEmpty(); around = around.parent()) {
        String base = around.attr("xml:base") + around.attr("BASE");
        address = base.isEmpty() ? address : URI.create(base).resolve(address).toString();
      }
      return address.startsWith("http") ? address : null;
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  private List<String> byline() {
    List<String> names = new ArrayList<>();
    for (Element author : children(List.of("author", "dc:creator", "dc:author"))) {
      Element name =
          author.children().stream()
              .filter(child -> FeedElement.name(child).equals("name"))
              .findFirst()
              .orElse(author);
      String person = person(name.wholeText());
      if (person != null && !names.contains(person)) {
        names.add(person);
      }
    }
    return names;
  }

  /** RSS has {@code mail@host (Name)}; others {@code Name <mail@host>}. */
  private static @Nullable String person(String author) {
    String name = Xml.words(author);
    Matcher address = ADDRESS.matcher(name == null ? "" : name);
    if (name == null || name.length() > LONGEST_NAME || !address.matches()) {
      return name;
    }
    String after = address.group("after");
    return Xml.words(after != null ? after : address.group("before"));
  }

  private @Nullable String outlet() {
    Element source = first(List.of("source"));
    Element feed = entry.root().firstElementChild();
    if (source != null) {
      return source.children().isEmpty() ? Xml.words(source) : title(source);
    }
    String title = feed == null ? null : title(feed);
    Element channel = feed == null ? null : feed.selectFirst("*|channel");
    return title != null || channel == null ? title : title(channel);
  }

  private static @Nullable String title(Element feed) {
    return feed.children().stream()
        .filter(child -> FeedElement.name(child).equals("title"))
        .map(FeedEntry::words)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String language(Element content) {
    for (Element at = content; at != null; at = at.parent()) {
      String tag = Language.tag(at.attr("xml:lang") + at.attr("lang"));
      for (Element child : at.children()) {
        String name = FeedElement.name(child);
        if (tag == null && (name.equals("language") || name.equals("dc:language"))) {
          tag = Language.tag(child.wholeText());
        }
      }
      if (tag != null) {
        return tag;
      }
    }
    return null;
  }
}
