package org.readout.core.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.readout.core.article.Block.Kind;

/** Judges the lines of a whole page's text again, by what the rules made of all of them. */
final class LineReading {
  /** How much the rules' own verdict counts beside the likelihood. */
  private static final double RULES = 0.1;

  private static final int LONGEST_SUBHEAD = 12;

  /** The model was fitted on pages of hundreds of lines; of shorter ones the rules know more. */
  private static final int FEWEST_LINES = 50;

  private static final BlockModel MODEL = BlockModel.of(LineReading.class, "lines.bin");

  private LineReading() {}

  static List<Kind> of(List<Line> lines, List<Kind> ruled) {
    if (lines.size() < FEWEST_LINES) {
      return ruled;
    }
    List<float[]> traits = new LineTraits(lines, ruled).rows();
    double[] likelihoods =
        MODEL.likelihoods(lines.stream().map(LineReading::terms).toList(), traits);
    int[] ones = new int[likelihoods.length];
    Arrays.fill(ones, 1);
    for (int i = 0; i < likelihoods.length; i++) {
      double rule = isRunning(ruled.get(i)) ? RULES : 0;
      likelihoods[i] = ruled.get(i) == Kind.HEADLINE ? 0 : rule + (1 - RULES) * likelihoods[i];
    }
    double least = BlockModel.threshold(likelihoods, ones);
    List<Kind> kinds = new ArrayList<>();
    for (int i = 0; i < likelihoods.length; i++) {
      kinds.add(kind(lines.get(i), ruled.get(i), likelihoods[i] >= least));
    }
    return kinds;
  }

  static int[] terms(Line line) {
    IntStream.Builder terms = IntStream.builder();
    BlockTerms.add(line.text(), terms);
    return terms.build().sorted().distinct().toArray();
  }

  private static Kind kind(Line line, Kind ruled, boolean kept) {
    if (kept == isRunning(ruled)) {
      return ruled;
    }
    boolean heads = line.words() <= LONGEST_SUBHEAD && !line.endsSentence();
    return !kept ? Kind.RELATED : heads ? Kind.SUBHEAD : Kind.PARAGRAPH;
  }

  private static boolean isRunning(Kind kind) {
    return kind == Kind.PARAGRAPH || kind == Kind.SUBHEAD;
  }
}
