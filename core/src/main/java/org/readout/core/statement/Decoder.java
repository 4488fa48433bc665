package org.readout.core.statement;

import java.util.ArrayList;
import java.util.List;

/** The likeliest parts of a passage: for each role the best path on which inside follows begin. */
final class Decoder {
  private static final int OUTSIDE = 0;
  private static final int BEGIN = 1;
  private static final int INSIDE = 2;

  private Decoder() {}

  /** By role, then in order. */
  static List<Part> parts(Passage passage, float[][] scores) {
    List<Part> parts = new ArrayList<>();
    if (scores.length > 0) {
      parts.addAll(parts(Role.SOURCE, scores));
      parts.addAll(parts(Role.CUE, scores));
      parts.addAll(QuotationEdges.snap(passage, parts(Role.CONTENT, scores)));
    }
    return parts;
  }

  private static int[] path(float[][] scores, int offset) {
    int[][] came = new int[scores.length][3];
    double[] best = {scores[0][offset], scores[0][offset + BEGIN], Double.NEGATIVE_INFINITY};
    for (int i = 1; i < scores.length; i++) {
      double[] next = new double[3];
      for (int state = 0; state < 3; state++) {
        int from = state == INSIDE ? (best[INSIDE] > best[BEGIN] ? INSIDE : BEGIN) : argmax(best);
        came[i][state] = from;
        next[state] = best[from] + scores[i][offset + state];
      }
      best = next;
    }
    int[] path = new int[scores.length];
    path[path.length - 1] = argmax(best);
    for (int i = path.length - 1; i > 0; i--) {
      path[i - 1] = came[i][path[i]];
    }
    return path;
  }

  private static int argmax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  private static List<Part> parts(Role role, float[][] scores) {
    int[] path = path(scores, role.offset());
    List<Part> parts = new ArrayList<>();
    int i = 0;
    while (i < path.length) {
      int first = i++;
      if (path[first] == OUTSIDE) {
        continue;
      }
      double sum = probability(scores[first], role.offset());
      while (i < path.length && path[i] == INSIDE) {
        sum += probability(scores[i++], role.offset());
      }
      parts.add(new Part(role, first, i, sum / (i - first)));
    }
    return parts;
  }

  /** That the word plays the role, from its three scores. */
  private static double probability(float[] row, int offset) {
    double top = Math.max(row[offset], Math.max(row[offset + BEGIN], row[offset + INSIDE]));
    double out = Math.exp(row[offset] - top);
    double in = Math.exp(row[offset + BEGIN] - top) + Math.exp(row[offset + INSIDE] - top);
    return in / (in + out);
  }
}
