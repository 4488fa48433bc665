package org.readout.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.readout.core.article.Metadata;
import org.readout.core.article.PageLines;
import org.readout.ingest.page.PageChunks;

/**
 * Prints what {@code training/blocks.py} fits on: for each page a line with {@code #} and its
 * identifier, then a line for each of its chunks; after {@code lines}, for each line of the text of
 * a page whose text a newsroom wrote.
 */
public final class PageBlocks {
  private PageBlocks() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    boolean lines = args.length > 0 && args[0].equals("lines");
    GoldPage.forEach(
        GoldPage.PAGES,
        page -> {
          out.println("#" + page.id());
          if (!lines) {
            PageChunks.lines(page.html(), known(page)).forEach(out::println);
          } else if (!page.id().startsWith("wcxb")) {
            PageLines.rows(ParagraphAccuracy.plain(page.html())).forEach(out::println);
          }
        });
    out.flush();
  }

  private static Metadata known(GoldPage page) {
    return new Metadata(null, page.url(), null, null, List.of(), null, null, null, null);
  }
}
