package org.readout.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.ingest.page.Fragment;
import org.readout.ingest.page.Page;

/**
 * One item of a wire's XML. Each fact is looked for in several places, the best first; a place is a
 * selector, with the name of an attribute after {@code @}.
 */
final class WireItem {
  private static final List<String> ID =
      List.of(
          "*|newsItem@guid",
          "*|NewsIdentifier > *|PublicIdentifier",
          "*|doc-id@id-string",
          "*|NewsIdentifier > *|NewsItemId");
  private static final List<String> TITLE =
      List.of(
          "*|contentMeta > *|headline",
          "*|NewsLines > *|HeadLine",
          "*|hedline > *|hl1",
          "*|itemMeta > *|title",
          "*|head > *|title",
          "*|contentMeta > *|slugline",
          "*|NewsLines > *|SlugLine");
  private static final List<String> PUBLISHED =
      List.of(
          "*|itemMeta > *|firstCreated",
          "*|contentMeta > *|contentCreated",
          "*|itemMeta > *|versionCreated",
          "*|NewsManagement > *|FirstCreated",
          "*|NewsManagement > *|ThisRevisionCreated",
          "*|NewsIdentifier > *|DateId",
          "*|story\\.date@norm",
          "*|date\\.issue@norm",
          "*|date\\.release@norm",
          "*|pubdata@date.publication");
  private static final List<String> MODIFIED =
      List.of("*|itemMeta > *|versionCreated", "*|NewsManagement > *|ThisRevisionCreated");
  private static final List<String> BYLINE =
      List.of("*|contentMeta > *|by", "*|NewsLines > *|ByLine", "*|byline > *|person", "*|byline");
  private static final List<String> OUTLET =
      List.of(
          "*|itemMeta > *|provider > *|name",
          "*|itemMeta > *|provider@literal",
          "*|itemMeta > *|provider@qcode",
          "*|AdministrativeMetadata > *|Provider > *|Party@FormalName",
          "*|NewsIdentifier > *|ProviderId",
          "*|distributor > *|org",
          "*|distributor",
          "*|doc\\.copyright@holder",
          "*|pubdata@name");
  private static final List<String> LANGUAGE =
      List.of(
          "*|contentMeta > *|language@tag",
          "*|DescriptiveMetadata > *|Language@FormalName",
          "*|inlineXML@xml:lang",
          "[xml:lang]@xml:lang");
  private static final List<String> DATELINE =
      List.of(
          "*|contentMeta > *|dateline",
          "*|NewsLines > *|DateLine",
          "*|dateline > *|location",
          "*|dateline");
  private static final String CONTENT =
      "*|inlineXML, *|inlineData, *|DataContent, *|body\\.content";
  private static final String DESCRIPTION =
      "*|contentMeta > *|description, *|body\\.head > *|abstract";

  /** What NITF has other names for than HTML. */
  private static final Map<String, String> HTML =
      Map.of(
          "hl1", "h1",
          "hl2", "h2",
          "bq", "blockquote",
          "block", "div",
          "media", "figure",
          "media-caption", "figcaption",
          "media-producer", "figcaption",
          "note", "aside",
          "body.content", "div");

  private static final Pattern SCHEME = Pattern.compile("^[\\w.-]+:(?=.)");

  private final Element item;

  WireItem(Element item) {
    this.item = item;
  }

  boolean hasContent() {
    return content() != null;
  }

  /**
   * The longest text; a news item may carry its text several times over, cut to several lengths.
   */
  private @Nullable Element content() {
    return item.select(CONTENT).stream()
        .filter(element -> isText(element) && Xml.words(element) != null)
        .max(Comparator.comparingInt(element -> element.text().length()))
        .orElse(null);
  }

  /** Rather than the events, scores and tables of other vocabularies. */
  private static boolean isText(Element content) {
    Element first = content.firstElementChild();
    String vocabulary = first == null ? "nitf" : first.tag().localName().toLowerCase(Locale.ROOT);
    return vocabulary.equals("nitf") || HTML.containsKey(vocabulary) || Tag.isKnownTag(vocabulary);
  }

  Reading read(String file, String place) {
    String identity = value(ID);
    String id = identity == null ? place : identity;
    Element content = content();
    for (Element candidate : content == null ? item.select(DESCRIPTION) : List.of(content)) {
      Article article = article(id, candidate, metadata(file));
      if (article != null) {
        return new Reading.Read(article);
      }
    }
    Article titled = Article.ofTitle(id, metadata(file));
    return titled == null
        ? new Reading.Failed(id, "has no text" + (id.equals(place) ? "" : " (" + place + ")"))
        : new Reading.Read(titled);
  }

  private static @Nullable Article article(String id, Element content, Metadata metadata) {
    Element nitf = content.selectFirst("*|body\\.content");
    Element page = content.selectFirst("*|html");
    Element body = nitf != null ? nitf : content;
    String markup =
        body.children().isEmpty() ? Fragment.ofMarkup(body.wholeText()) : Xml.markup(body, HTML);
    Article article = nitf == null && page != null ? Page.article(id, markup, metadata) : null;
    return article != null
        ? new Article(id, article.text(), article.blocks(), article.metadata())
        : Fragment.article(id, markup, metadata);
  }

  private Metadata metadata(String file) {
    String published = IsoDate.of(value(PUBLISHED));
    String modified = IsoDate.of(value(MODIFIED));
    String outlet = value(OUTLET);
    return new Metadata(
        file,
        null,
        outlet == null ? null : SCHEME.matcher(outlet).replaceFirst(""),
        value(TITLE),
        byline(),
        published,
        modified == null || modified.equals(published) ? null : modified,
        Language.tag(value(LANGUAGE)),
        Byline.dateline(value(DATELINE)));
  }

  private List<String> byline() {
    List<String> names = new ArrayList<>();
    for (String line : values(BYLINE)) {
      names.addAll(Byline.names(line));
    }
    return names;
  }

  private @Nullable String value(List<String> places) {
    List<String> values = values(places);
    return values.isEmpty() ? null : values.getFirst();
  }

  /** All that stand at the first place that has any. */
  private List<String> values(List<String> places) {
    for (String place : places) {
      String[] parts = place.split("@", 2);
      List<String> values = new ArrayList<>();
      for (Element element : item.select(parts[0])) {
        String value = Xml.words(parts.length == 1 ? element.wholeText() : element.attr(parts[1]));
        if (value != null) {
          values.add(value);
        }
      }
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }
}
