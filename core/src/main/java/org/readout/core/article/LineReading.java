package org.readout.core.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.readout.core.article.Block.Kind;

/** Judges the lines of a whole page's text again, by what the rules made of all of them. */
final class LineReading {
  private static final int LONGEST_SUBHEAD = 12;

  /** The model was fitted on pages of hundreds of lines; of shorter ones the rules know more. */
  private static final int FEWEST_LINES = 50;

  private static final BlockModel MODEL = BlockModel.of(LineReading.class, "lines.bin", 0.1);

  private LineReading() {}

  static List<Kind> of(List<Line> lines, List<Kind> ruled) {
    if (lines.size() < FEWEST_LINES) {
      return ruled;
    }
    List<float[]> traits = new LineTraits(lines, ruled).rows();
    int[] ones = new int[traits.size()];
    Arrays.fill(ones, 1);
    boolean[] running =
        MODEL.running(lines.stream().map(LineReading::terms).toList(), traits, ruled, ones);
    List<Kind> kinds = new ArrayList<>();
    for (int i = 0; i < running.length; i++) {
      kinds.add(kind(lines.get(i), ruled.get(i), running[i]));
    }
    return kinds;
  }

  static int[] terms(Line line) {
    IntStream.Builder terms = IntStream.builder();
    BlockTerms.add(line.text(), terms);
    return terms.build().sorted().distinct().toArray();
  }

  private static Kind kind(Line line, Kind ruled, boolean kept) {
    if (kept == BlockModel.isRunning(ruled)) {
      return ruled;
    }
    boolean heads = line.words() <= LONGEST_SUBHEAD && !line.endsSentence();
    return !kept ? Kind.RELATED : heads ? Kind.SUBHEAD : Kind.PARAGRAPH;
  }
}
