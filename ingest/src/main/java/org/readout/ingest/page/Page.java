package org.readout.ingest.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;

/** Reads the article of a web page. */
public final class Page {
  private Page() {}

  /**
   * The article, or null for a page that has none.
   *
   * @param given what is known of the article; it goes before what the page says
   */
  public static @Nullable Article article(String id, String html, Metadata given) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, url(given));
    List<Chunk> chunks = Zone.weighed(Chunks.of(page.body()));
    Element main = ArticleElement.of(page.body(), chunks);
    if (main == null) {
      return null;
    }
    TextBuilder text = new TextBuilder(html);
    Metadata metadata = PageMetadata.of(page, chunks, given, null);
    Selection selection = new Selection(main, chunks, metadata.title());
    if (!selection.hasProse()) {
      return null;
    }
    selection.writeTo(text);
    return new Article(id, text.text(), text.blocks(), metadata, text.sourceMap());
  }

  private static String url(Metadata given) {
    String url = given.url();
    return url == null ? "" : url;
  }
}
