package org.readout.core.article;

import java.util.List;
import org.readout.core.text.CodePoints;

/**
 * Where the characters of an article's text stand in the source they were read from, a page's
 * markup for example. Both offsets are in UTF-16 units, the source's after decoding.
 *
 * @param runs in the order of the text, without gaps from its start to its end
 * @param source counts the source's code points
 */
public record SourceMap(List<Run> runs, CodePoints source) {

  /**
   * A stretch of the text and the stretch of the source it stands for. Where both are equally long
   * they go character by character, white space as a space; elsewhere the run is one entity, one
   * gap of white space, or the markup between two blocks.
   */
  public record Run(int start, int end, int sourceStart, int sourceEnd) {

    public Run {
      if (start < 0 || end <= start || sourceStart < 0 || sourceEnd < sourceStart) {
        throw new IllegalArgumentException(
            "no run: [" + start + ", " + end + ") from [" + sourceStart + ", " + sourceEnd + ")");
      }
    }

    public boolean isEven() {
      return end - start == sourceEnd - sourceStart;
    }
  }

  public SourceMap {
    runs = List.copyOf(runs);
    int end = 0;
    for (Run run : runs) {
      if (run.start() != end) {
        throw new IllegalArgumentException("gap before " + run);
      }
      end = run.end();
    }
  }

  /** Where the unit of the text at {@code offset} begins in the source. */
  public int sourceStart(int offset) {
    Run run = at(offset);
    return run.isEven() ? run.sourceStart() + offset - run.start() : run.sourceStart();
  }

  /** Where the unit of the text at {@code offset} ends in the source. */
  public int sourceEnd(int offset) {
    Run run = at(offset);
    return run.isEven() ? run.sourceStart() + offset - run.start() + 1 : run.sourceEnd();
  }

  private Run at(int offset) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Run run = runs.get(low);
    if (offset < run.start() || offset >= run.end()) {
      throw new IndexOutOfBoundsException(offset);
    }
    return run;
  }
}
