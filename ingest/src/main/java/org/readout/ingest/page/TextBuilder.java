package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;
import org.readout.core.article.Block;
import org.readout.core.article.SourceMap;
import org.readout.core.article.SourceMap.Run;
import org.readout.core.text.Span;

/** Writes an article's text block by block and keeps where each character came from. */
final class TextBuilder {
  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();

  TextBuilder(String source) {
    this.source = source;
  }

  void add(Block.Kind kind, List<TextNode> nodes) {
    int start = -1;
    boolean gap = false;
    for (TextNode node : nodes) {
      RawText raw = new RawText(node, source);
      for (int i = 0; i < raw.text().length(); i++) {
        char unit = raw.text().charAt(i);
        if (Chunks.isSpace(unit)) {
          gap = true;
          continue;
        }
        if (start < 0) {
          separate(raw.start(i));
          start = text.length();
        } else if (gap) {
          fill(" ", raw.start(i));
        }
        gap = false;
        put(unit, raw.start(i), raw.end(i));
      }
    }
    if (start >= 0) {
      blocks.add(new Block(kind, new Span(start, text.length())));
    }
  }

  private void separate(int next) {
    if (!text.isEmpty()) {
      fill("\n\n", next);
    }
  }

  /** Stands for all that the source has between the last character and the next. */
  private void fill(String filling, int next) {
    int start = text.length();
    text.append(filling);
    int from = runs.getLast().sourceEnd();
    runs.add(new Run(start, text.length(), from, Math.max(from, next)));
  }

  private void put(char unit, int from, int to) {
    int start = text.length();
    text.append(unit);
    Run last = runs.isEmpty() ? null : runs.getLast();
    boolean verbatim = to - from == 1 && source.charAt(from) == unit;
    if (last != null && verbatim && isVerbatim(last) && last.sourceEnd() == from) {
      runs.set(runs.size() - 1, new Run(last.start(), start + 1, last.sourceStart(), to));
    } else if (last != null && !verbatim && last.sourceStart() == from && last.sourceEnd() == to) {
      runs.set(runs.size() - 1, new Run(last.start(), start + 1, from, to));
    } else {
      runs.add(new Run(start, start + 1, from, to));
    }
  }

  private boolean isVerbatim(Run run) {
    return run.end() - run.start() == run.sourceEnd() - run.sourceStart()
        && source.charAt(run.sourceStart()) == text.charAt(run.start());
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  SourceMap sourceMap() {
    return new SourceMap(runs);
  }
}
