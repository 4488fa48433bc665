package org.readout.core.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;
import org.readout.core.text.Span;

/**
 * The article's lines in the text of a whole page, navigation and all: the run of lines in which
 * running text outweighs the rest most.
 */
final class Body {
  /** So many lines that are no running text show that a whole page was taken. */
  private static final int FEWEST = 12;

  private static final int REPEATED = 3;
  private static final int MOST = 60;
  private static final int BESIDE = 20;
  private static final int SHORT = 3;

  /** What a gap between two parts of an article may weigh at most. */
  private static final int WIDEST = 100;

  private final List<Line> lines;
  private final List<@Nullable Kind> kinds;
  private final Map<String, Integer> occurrences = new HashMap<>();

  Body(List<Line> lines, List<@Nullable Kind> kinds) {
    this.lines = lines;
    this.kinds = kinds;
    lines.forEach(line -> occurrences.merge(line.text(), 1, Integer::sum));
  }

  /** Of line numbers; null where the lines are an article's alone. */
  @Nullable Span span() {
    long beside = lines.stream().filter(line -> weight(line) < 0).count();
    return beside >= FEWEST && beside * 2 > lines.size() ? heaviest() : null;
  }

  /** Whether the page has the line again and again, as it has the labels of its ads. */
  boolean isRepeated(int index) {
    return occurrences.getOrDefault(lines.get(index).text(), 0) >= REPEATED;
  }

  /** The run with the largest sum of weights. */
  private @Nullable Span heaviest() {
    Span best = null;
    int most = 0;
    int sum = 0;
    int start = 0;
    int gap = 0;
    for (int i = 0; i < lines.size(); i++) {
      int weight = kinds.get(i) != null || isRepeated(i) ? -1 : weight(lines.get(i));
      gap = weight > 0 ? 0 : gap - weight;
      sum += gap > WIDEST ? 0 : weight;
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

  private static int weight(Line line) {
    if (line.isClearlyProse()) {
      return Math.min(line.words(), MOST);
    }
    return line.endsSentence() ? SHORT : -BESIDE;
  }
}
