package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.readout.core.article.Block.Kind;
import org.readout.core.article.Metadata;
import org.readout.core.article.PageLines;

/** A page's chunks as the model of running text is fitted on them. */
public final class PageChunks {
  private PageChunks() {}

  /** A line for each chunk: the rules' kind or {@code -}, terms, traits, text, parted by tabs. */
  public static List<String> lines(String html, Metadata given) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, Page.url(given));
    List<Chunk> chunks = Zone.weighed(Chunks.of(page.body()));
    Metadata metadata = PageMetadata.of(page, chunks, given);
    ArticleElement.Found found = ArticleElement.of(page.body(), chunks, metadata.title());
    List<String> lines = new ArrayList<>();
    if (found != null) {
      SecondReading reading = new SecondReading(page, chunks, found, metadata);
      List<float[]> rows = reading.traits().rows();
      List<int[]> terms = reading.terms();
      for (int i = 0; i < rows.size(); i++) {
        Kind ruled = reading.ruled().get(i);
        lines.add(
            PageLines.row(ruled == null ? "-" : ruled.name(), terms.get(i), rows.get(i))
                + "\t"
                + chunks.get(i).text());
      }
    }
    return lines;
  }
}
