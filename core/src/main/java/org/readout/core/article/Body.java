package org.readout.core.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;
import org.readout.core.text.Span;

/**
 * The article's lines in the text of a whole page, navigation and all: the run of lines in which
 * running text outweighs the rest most.
 */
final class Body {
  /** So many lines that are no running text show that a whole page was taken. */
  private static final int FEWEST = Integer.getInteger("bf", 12);

  private static final int MOST = Integer.getInteger("bm", 60);
  private static final int BESIDE = Integer.getInteger("bb", 10);
  private static final int SHORT = Integer.getInteger("bs", 3);

  private Body() {}

  /** A span of line numbers, or null where the lines are an article's alone. */
  static @Nullable Span of(List<Line> lines, List<@Nullable Kind> kinds) {
    long beside = lines.stream().filter(line -> weight(line, null) < 0).count();
    return beside >= FEWEST && beside * 2 > lines.size() ? heaviest(lines, kinds) : null;
  }

  /** The run with the largest sum of weights. */
  private static @Nullable Span heaviest(List<Line> lines, List<@Nullable Kind> kinds) {
    Span best = null;
    int most = 0;
    int sum = 0;
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      sum += weight(lines.get(i), kinds.get(i));
      if (sum > most) {
        most = sum;
        best = new Span(start, i + 1);
      } else if (sum <= 0) {
        sum = 0;
        start = i + 1;
      }
    }
    return best;
  }

  private static int weight(Line line, @Nullable Kind kind) {
    if (kind != null) {
      return -1;
    }
    if (line.isClearlyProse()) {
      return Math.min(line.words(), MOST);
    }
    return line.endsSentence() ? SHORT : -BESIDE;
  }
}
