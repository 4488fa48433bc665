package org.readout.core.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The likeliest parts of a passage: the best path through seven tags (outside, begin and inside of
 * each role) on which inside follows begin. A word plays one role at most.
 */
final class Decoder {
  private static final int OUTSIDE = 0;
  private static final int TAGS = 7;
  private static final double NEVER = 1e-6;

  /** On the tag for no role: what the tagger half believes is worth finding (chosen on dev). */
  private static final double HANDICAP = 0.82;

  private static final Role[] ROLES = Role.values();

  private Decoder() {}

  /** By role, then in order. */
  static List<Part> parts(Passage passage, float[][] scores) {
    if (scores.length == 0) {
      return List.of();
    }
    double[][] chances = new double[scores.length][];
    for (int i = 0; i < scores.length; i++) {
      chances[i] = chances(scores[i]);
    }
    int[] path = path(chances);
    List<Part> parts = new ArrayList<>();
    parts.addAll(parts(Role.SOURCE, path, chances));
    parts.addAll(parts(Role.CUE, path, chances));
    parts.addAll(QuotationEdges.snap(passage, parts(Role.CONTENT, path, chances)));
    return parts;
  }

  /** The probability of each tag, from the shares that each role takes for itself. */
  private static double[] chances(float[] row) {
    double[] chances = new double[TAGS];
    double outside = 1;
    for (Role role : ROLES) {
      int at = role.offset();
      double top = Math.max(row[at], Math.max(row[at + 1], row[at + 2]));
      double begin = Math.exp(row[at + 1] - top);
      double inside = Math.exp(row[at + 2] - top);
      double all = Math.exp(row[at] - top) + begin + inside;
      chances[begin(role)] = Math.max(NEVER, begin / all);
      chances[inside(role)] = Math.max(NEVER, inside / all);
      outside -= (begin + inside) / all;
    }
    chances[OUTSIDE] = Math.max(NEVER, HANDICAP * outside);
    return chances;
  }

  private static int begin(Role role) {
    return 1 + 2 * role.offset() / 3;
  }

  private static int inside(Role role) {
    return begin(role) + 1;
  }

  private static int[] path(double[][] chances) {
    int[][] came = new int[chances.length][TAGS];
    double[] best = new double[TAGS];
    for (int tag = 0; tag < TAGS; tag++) {
      boolean inside = tag > 0 && tag % 2 == 0;
      best[tag] = inside ? Double.NEGATIVE_INFINITY : Math.log(chances[0][tag]);
    }
    for (int i = 1; i < chances.length; i++) {
      double[] next = new double[TAGS];
      int any = argmax(best);
      for (int tag = 0; tag < TAGS; tag++) {
        boolean inside = tag > 0 && tag % 2 == 0;
        int from = inside ? (best[tag] > best[tag - 1] ? tag : tag - 1) : any;
        came[i][tag] = from;
        next[tag] = best[from] + Math.log(chances[i][tag]);
      }
      best = next;
    }
    int[] path = new int[chances.length];
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

  private static List<Part> parts(Role role, int[] path, double[][] chances) {
    List<Part> parts = new ArrayList<>();
    int i = 0;
    while (i < path.length) {
      int first = i++;
      if (path[first] != begin(role)) {
        continue;
      }
      while (i < path.length && path[i] == inside(role)) {
        i++;
      }
      double mean =
          Arrays.stream(chances, first, i)
              .mapToDouble(chance -> chance[begin(role)] + chance[inside(role)])
              .average()
              .orElseThrow();
      parts.add(new Part(role, first, i, Math.min(1, mean)));
    }
    return parts;
  }
}
