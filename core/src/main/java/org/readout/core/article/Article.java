package org.readout.core.article;

import java.util.List;
import org.readout.core.text.Span;

/**
 * One outlet's report.
 *
 * @param id unique among the articles of one run
 * @param text as its publisher wrote it; every span counts in it
 * @param blocks in the order of the text, not overlapping; what lies between them is white space
 */
public record Article(String id, String text, List<Block> blocks, Metadata metadata) {

  public Article {
    blocks = List.copyOf(blocks);
    int end = 0;
    for (Block block : blocks) {
      Span span = block.span();
      if (span.start() < end || span.end() > text.length()) {
        throw new IllegalArgumentException("block out of order or bounds: " + block);
      }
      end = span.end();
    }
  }

  /** The blocks of running text, in order. */
  public List<Block> prose() {
    return blocks.stream().filter(block -> block.kind().isProse()).toList();
  }

  /** The name a reader knows the report by: its outlet, or else its id. */
  public String label() {
    String outlet = metadata.outlet();
    return outlet == null ? id : outlet;
  }
}
