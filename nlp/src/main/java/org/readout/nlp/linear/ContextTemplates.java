package org.readout.nlp.linear;

import java.util.Arrays;

/** What the likely cues of the sentence tell: {@code context} of {@code features.py}, in order. */
final class ContextTemplates {
  private static final int NEAR = 2;
  private static final int LIKELY = 2;
  private static final int NOWHERE = -1;
  private static final int MOST_COMMAS = 2;

  /** Lower ends of the bins of distances, in words. */
  private static final int[] FAR = {1, 2, 3, 5, 8, 13, 21};

  private final Columns words;
  private final int[] cues;
  private final int[] before;
  private final int[] after;
  private final int[] commas;

  /**
   * @param cues the cue class of each word
   */
  ContextTemplates(Columns words, int[] cues) {
    int size = words.size();
    this.words = words;
    this.cues = cues;
    before = new int[size];
    after = new int[size];
    commas = new int[size + 1];
    Arrays.fill(before, NOWHERE);
    Arrays.fill(after, NOWHERE);
    for (int i = 0; i < size; i++) {
      commas[i + 1] = commas[i] + (words.isComma(i) ? 1 : 0);
      if (i > 0 && !words.isStop(i - 1)) {
        before[i] = cues[i - 1] >= LIKELY ? i - 1 : before[i - 1];
      }
    }
    for (int i = size - 2; i >= 0; i--) {
      if (!words.isStop(i)) {
        after[i] = cues[i + 1] >= LIKELY ? i + 1 : after[i + 1];
      }
    }
  }

  void read(int i, Sum sum) {
    for (int at = i - NEAR; at <= i + NEAR; at++) {
      sum.add(cue(at), words.state(i));
    }
    sum.add(64 * cue(i - 1) + 8 * cue(i) + cue(i + 1), words.state(i));
    Side left = side(i, before[i], 1);
    Side right = side(i, after[i], -1);
    read(i, left, i - 1, sum);
    read(i, right, i + 1, sum);
    int state = words.state(i);
    sum.add(left.cue, right.cue);
    sum.add(16 * left.gap + right.gap, state);
    sum.add(64 * left.commas + 8 * left.gap + state, right.commas);
    sum.add(8 * left.commas + right.commas, words.word(i));
    sum.add(64 * left.commas + 8 * right.commas + state, words.shape(i));
  }

  private void read(int i, Side side, int neighbour, Sum sum) {
    sum.add(side.cue);
    sum.add(side.cue, side.gap);
    sum.add(side.cue, words.state(i));
    sum.add(side.cue, words.shape(i));
    sum.add(side.cue, words.word(i));
    sum.add(side.cue, words.cluster(i));
    sum.add(side.cue, words.word(neighbour));
    sum.add(side.cue, 31 * side.beside);
    sum.add(side.cue, 31 * side.beside + side.gap);
    sum.add(side.cue, 31 * side.beside + side.commas);
    sum.add(side.cue, 8 * side.commas + words.state(i));
    sum.add(side.gap, words.state(i));
    sum.add(side.gap, words.word(i));
    sum.add(side.gap, words.shape(i));
  }

  private int cue(int i) {
    return i < 0 || i >= cues.length ? 0 : cues[i];
  }

  /**
   * The nearest likely cue on one side of a word in its sentence; all 0 where there is none.
   *
   * @param beside the word next to the cue, on this side of it
   * @param gap the bin of the distance
   * @param commas one more than those between, at most three
   */
  private record Side(int cue, int beside, int gap, int commas) {}

  private Side side(int i, int at, int towards) {
    if (at == NOWHERE) {
      return new Side(0, 0, 0, 0);
    }
    int between = Math.abs(commas[i] - commas[at]);
    return new Side(
        words.word(at), words.word(at + towards), bin(i, at), 1 + Math.min(MOST_COMMAS, between));
  }

  private static int bin(int i, int at) {
    int bin = 0;
    for (int far : FAR) {
      bin += Math.abs(i - at) >= far ? 1 : 0;
    }
    return bin;
  }
}
