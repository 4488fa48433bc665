package org.readout.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.readout.core.article.Metadata;
import org.readout.ingest.page.PageChunks;

/**
 * Prints what {@code training/blocks.py} fits on: for each page a line with {@code #} and its
 * identifier, then a line for each of its chunks.
 */
public final class PageBlocks {
  private PageBlocks() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    GoldPage.forEach(
        args.length > 0 ? Path.of(args[0]) : GoldPage.PAGES,
        page -> {
          Metadata known =
              new Metadata(null, page.url(), null, null, List.of(), null, null, null, null);
          out.println("#" + page.id());
          PageChunks.lines(page.html(), known).forEach(out::println);
        });
    out.flush();
  }
}
