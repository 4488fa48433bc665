package org.readout.core.statement;

import java.util.List;
import java.util.function.IntPredicate;

/** What lies between two parts of a passage, counted for the weights of {@link LinkWeights}. */
final class Between {

  /** One half is for a candidate before its chooser, the other for one after it. */
  static final int HALF = 11;

  private final Passage passage;
  private final int[] cues;
  private final int[] contents;
  private final int[] sources;
  private final int[] stops;
  private final int[] quotedStops;
  private final int[] commas;
  private final int[] breaks;
  private final int[] marks;

  Between(Passage passage, List<Part> parts) {
    this.passage = passage;
    cues = starts(parts, Role.CUE);
    contents = starts(parts, Role.CONTENT);
    sources = starts(parts, Role.SOURCE);
    stops = totals(i -> isOneOf(".?!", i) && !passage.isQuoted(i));
    quotedStops = totals(i -> isOneOf(".?!", i) && passage.isQuoted(i));
    commas = totals(i -> isOneOf(",", i));
    breaks = totals(i -> isOneOf(";:-", i));
    marks = totals(passage::isMark);
  }

  /** The features of a candidate that a part may be linked to, times their weights. */
  double score(Part chooser, Part candidate, double[] weights) {
    boolean before = candidate.first() < chooser.first();
    int low = before ? candidate.end() : chooser.end();
    int high = Math.max(low, before ? chooser.first() : candidate.first());
    double[] features = {
      1,
      Math.log1p(high - low),
      high == low ? 1 : 0,
      count(cues, low, high, 3),
      count(contents, low, high, 3),
      count(sources, low, high, 3),
      count(stops, low, high, 3),
      count(quotedStops, low, high, 1),
      count(commas, low, high, 1),
      count(breaks, low, high, 1),
      count(marks, low, high, 2)
    };
    double score = 0;
    for (int i = 0; i < HALF; i++) {
      score += features[i] * weights[before ? i : i + HALF];
    }
    return score;
  }

  private static int count(int[] totals, int low, int high, int most) {
    return Math.min(most, totals[high] - totals[low]);
  }

  private int[] starts(List<Part> parts, Role role) {
    boolean[] starts = new boolean[passage.size()];
    for (Part part : parts) {
      starts[part.first()] |= part.role() == role;
    }
    return totals(i -> starts[i]);
  }

  private int[] totals(IntPredicate counted) {
    int[] totals = new int[passage.size() + 1];
    for (int i = 0; i < passage.size(); i++) {
      totals[i + 1] = totals[i] + (counted.test(i) ? 1 : 0);
    }
    return totals;
  }

  /** Looks at the text as it is, as the weights were fitted: a dash is no hyphen. */
  private boolean isOneOf(String units, int word) {
    return units.indexOf(passage.text().charAt(passage.words().get(word).span().start())) >= 0;
  }
}
