package org.readout.ingest.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Dateline;
import org.readout.core.article.Metadata;

/** Reads the article of a web page. */
public final class Page {
  private static final int LEAST_HIDDEN = 300;
  private static final double HIDDEN_SHARE = 0.35;

  private Page() {}

  /**
   * The article, or null for a page that has none.
   *
   * @param given what is known of the article; it goes before what the page says
   */
  public static @Nullable Article article(String id, String html, Metadata given) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, url(given));
    List<Chunk> chunks = Zone.weighed(Chunks.of(page.body()));
    Metadata metadata = PageMetadata.of(page, chunks, given);
    TextBuilder text = new TextBuilder(html);
    ArticleElement.Found found = ArticleElement.of(page.body(), chunks, metadata.title());
    Selection shown =
        found == null ? null : new SecondReading(page, chunks, found, metadata).selection();
    int mass = shown == null ? 0 : shown.mass();
    DataBody hidden = hidden(page, html, shown);
    if (hidden != null && hidden.length() > LEAST_HIDDEN && mass < HIDDEN_SHARE * hidden.length()) {
      hidden.writeTo(text);
    } else if (shown != null && mass > 0) {
      shown.writeTo(text);
    } else {
      return null;
    }
    Dateline dateline = text.dateline();
    Metadata known = dateline == null ? metadata : metadata.withDateline(dateline.text());
    return new Article(id, text.text(), text.blocks(), known, text.sourceMap());
  }

  private static @Nullable DataBody hidden(Document page, String html, @Nullable Selection shown) {
    DataBody linked = DataBody.linked(page, html);
    return linked == null
        ? PageState.body(page, html, shown == null ? List.of() : shown.paragraphs())
        : linked;
  }

  static String url(Metadata given) {
    String url = given.url();
    return url == null ? "" : url;
  }
}
