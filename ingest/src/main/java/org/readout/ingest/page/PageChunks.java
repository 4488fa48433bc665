package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.readout.core.article.Block.Kind;
import org.readout.core.article.Metadata;

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
      ChunkTerms terms = new ChunkTerms();
      for (int i = 0; i < rows.size(); i++) {
        Kind ruled = reading.ruled().get(i);
        Chunk chunk = chunks.get(i);
        lines.add(
            String.join(
                "\t",
                ruled == null ? "-" : ruled.name(),
                Arrays.stream(terms.of(chunk))
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(" ")),
                numbers(rows.get(i)),
                chunk.text()));
      }
    }
    return lines;
  }

  private static String numbers(float[] row) {
    StringBuilder numbers = new StringBuilder();
    for (float value : row) {
      boolean whole = value == Math.rint(value);
      numbers.append(whole ? String.valueOf((long) value) : String.valueOf(value)).append(' ');
    }
    return numbers.toString().strip();
  }
}
