package org.readout.core.comparison;

import java.util.Arrays;

/**
 * Where each word of a passage should stand in another, by links that are known: between two linked
 * words a word stands between what they are linked to.
 */
final class Anchors {
  private static final double MOST = 0.5;

  private final double[] ofLeft;
  private final double[] ofRight;

  /** Takes at most one link for each word. */
  Anchors(boolean[][] links, int rights) {
    int[] left = new int[links.length];
    int[] right = new int[rights];
    Arrays.fill(left, -1);
    Arrays.fill(right, -1);
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < rights; j++) {
        if (links[i][j]) {
          left[i] = j;
          right[j] = i;
        }
      }
    }
    ofLeft = places(left);
    ofRight = places(right);
  }

  /** For each word what it is linked to, or what lies between those of the nearest linked words. */
  private static double[] places(int[] linked) {
    double[] places = new double[linked.length];
    int before = -1;
    for (int i = 0; i < linked.length; i++) {
      int after = i;
      while (after < linked.length && linked[after] < 0) {
        after++;
      }
      if (after == i) {
        before = i;
      }
      places[i] = between(linked, before, after, i);
    }
    return places;
  }

  private static double between(int[] linked, int before, int after, int at) {
    if (before < 0 || before == after) {
      return after < linked.length ? linked[after] : 0;
    }
    if (after == linked.length) {
      return linked[before];
    }
    double share = (double) (at - before) / (after - before);
    return linked[before] + share * (linked[after] - linked[before]);
  }

  /**
   * How far two words are from where they should stand, as a share of the passages, in [0, 0.5].
   */
  double distance(int left, int right) {
    double inRight = Math.abs(ofLeft[left] - right) / Math.max(1, ofRight.length - 1);
    double inLeft = Math.abs(ofRight[right] - left) / Math.max(1, ofLeft.length - 1);
    return Math.min(MOST, (inRight + inLeft) / 2);
  }
}
