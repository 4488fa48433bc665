package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block;
import org.readout.core.article.Dateline;
import org.readout.core.article.SourceMap;
import org.readout.core.article.SourceMap.Run;
import org.readout.core.text.CodePoints;
import org.readout.core.text.Span;

/** Writes an article's text block by block and keeps where each character came from. */
final class TextBuilder {
  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private int blockStart = -1;
  private boolean gap;

  TextBuilder(String source) {
    this.source = source;
  }

  void add(Block.Kind kind, List<TextNode> nodes) {
    open();
    for (TextNode node : nodes) {
      RawText raw = new RawText(node, source);
      for (int i = 0; i < raw.text().length(); i++) {
        add(raw.text().charAt(i), raw.start(i), raw.end(i));
      }
    }
    close(kind);
  }

  void add(Block.Kind kind, DecodedText decoded, Span part) {
    open();
    for (int i = part.start(); i < part.end(); i++) {
      add(decoded.charAt(i), decoded.start(i), decoded.end(i));
    }
    close(kind);
  }

  private void open() {
    blockStart = -1;
    gap = false;
  }

  private void add(char unit, int from, int to) {
    if (Chunks.isSpace(unit)) {
      gap = true;
      return;
    }
    if (blockStart < 0) {
      separate(from);
      blockStart = text.length();
    } else if (gap) {
      fill(" ", from);
    }
    gap = false;
    put(String.valueOf(unit), from, to);
  }

  private void close(Block.Kind kind) {
    if (blockStart >= 0) {
      blocks.add(new Block(kind, new Span(blockStart, text.length())));
    }
  }

  private void separate(int next) {
    if (!text.isEmpty()) {
      fill("\n\n", next);
    }
  }

  /** Stands for all that the source has between the last character and the next. */
  private void fill(String filling, int next) {
    int from = runs.getLast().sourceEnd();
    put(filling, from, Math.max(from, next));
  }

  private void put(String shown, int from, int to) {
    int start = text.length();
    text.append(shown);
    Run run = new Run(start, text.length(), from, to);
    Run last = runs.isEmpty() ? null : runs.getLast();
    if (last != null && run.isEven() && last.isEven() && last.sourceEnd() == from) {
      runs.set(runs.size() - 1, new Run(last.start(), run.end(), last.sourceStart(), to));
    } else if (last != null && last.sourceStart() == from && last.sourceEnd() == to) {
      runs.set(runs.size() - 1, new Run(last.start(), run.end(), from, to));
    } else {
      runs.add(run);
    }
  }

  /** Parts the dateline from the first paragraph, or from the next after a standfirst. */
  @Nullable Dateline dateline() {
    String written = text.toString();
    int paragraphs = 0;
    for (int i = 0; i < blocks.size() && paragraphs < 2; i++) {
      Block block = blocks.get(i);
      Dateline dateline =
          block.kind() == Block.Kind.PARAGRAPH ? Dateline.at(written, block.span()) : null;
      if (dateline != null) {
        part(i, dateline.span());
        return dateline;
      }
      paragraphs += block.kind() == Block.Kind.PARAGRAPH ? 1 : 0;
    }
    return null;
  }

  private void part(int index, Span dateline) {
    int start = dateline.end();
    while (Chunks.isSpace(text.charAt(start))) {
      start++;
    }
    int end = blocks.get(index).span().end();
    blocks.set(index, new Block(Block.Kind.PARAGRAPH, new Span(start, end)));
    blocks.add(index, new Block(Block.Kind.DATELINE, dateline));
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  SourceMap sourceMap() {
    return new SourceMap(runs, new CodePoints(source));
  }
}
