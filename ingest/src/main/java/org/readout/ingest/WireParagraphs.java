package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.article.Block.Kind;
import org.readout.core.article.Dateline;
import org.readout.core.article.Metadata;
import org.readout.core.text.Span;

/** The paragraphs of a text set in lines, parted by blank lines or by lines that are indented. */
final class WireParagraphs {
  private static final Pattern EDGE =
      Pattern.compile("(?<![ \\t])[ \\t]*+(?>\\R)(?:[ \\t]*+(?>\\R)\\s*+|(?=\\t| {2}))");
  private static final int LAST_DATED = 2;

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private Metadata metadata;

  private WireParagraphs(String text, Metadata metadata) {
    this.text = text;
    this.metadata = metadata;
  }

  static Article article(String id, String text, Metadata given) {
    WireParagraphs paragraphs = new WireParagraphs(text, given);
    Matcher edge = EDGE.matcher(text);
    int start = 0;
    while (edge.find()) {
      paragraphs.add(start, edge.start());
      start = edge.end();
    }
    paragraphs.add(start, text.length());
    return new Article(id, text, paragraphs.blocks, paragraphs.metadata);
  }

  private void add(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = afterSpace(from, end);
    if (start == end) {
      return;
    }
    boolean sought = metadata.dateline() == null && blocks.size() < LAST_DATED;
    Dateline dateline = sought ? Dateline.at(text, new Span(start, end)) : null;
    if (dateline != null) {
      blocks.add(new Block(Kind.DATELINE, dateline.span()));
      metadata = dateline.text().isEmpty() ? metadata : metadata.withDateline(dateline.text());
      start = afterSpace(dateline.span().end(), end);
    }
    blocks.add(new Block(Kind.PARAGRAPH, new Span(start, end)));
  }

  private int afterSpace(int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }
}
