package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import org.readout.core.comparison.WordAligner.Link;

/** Chooses the links of two passages' words by their scores. */
final class WordLinks {
  private static final double LEAST = 0.4;
  private static final double LEAST_OF_SMALL = 0.6;
  private static final double LEAST_OF_REST = 0.45;
  private static final double LEAST_OF_PHRASE = 0.5;
  private static final double LEAST_OF_ARTICLE = 0.3;

  /** What a link beside it adds to one of small words; half of it at twice the distance. */
  private static final double SUPPORT = 0.1;

  private static final int REACH = 3;

  /** What two words lose that stand far from where the links around them would have them. */
  private static final double ASTRAY = 0.2;

  private static final double ASTRAY_OF_SMALL = 0.6;
  private static final double NEVER = -1;

  private final List<Word> left;
  private final List<Word> right;
  private final double[][] scores;
  private final double[][] supported;
  private final boolean[][] linked;

  WordLinks(List<Word> left, List<Word> right, double[][] scores) {
    this.left = left;
    this.right = right;
    this.scores = scores;
    this.supported = supported(mutual(masked()));
    this.linked = new boolean[left.size()][right.size()];
  }

  List<Link> links() {
    boolean[][] all = mutual(supported);
    each(
        (i, j) -> linked[i][j] = all[i][j] && (isMatter(i, j) || supported[i][j] > LEAST_OF_SMALL));
    add(rest());
    add(phrases());
    add(articles());
    List<Link> links = new ArrayList<>();
    each(
        (i, j) -> {
          if (linked[i][j]) {
            links.add(link(i, j));
          }
        });
    return links;
  }

  private Link link(int i, int j) {
    return new Link(i, j, scores[i][j]);
  }

  private interface Place {
    void visit(int i, int j);
  }

  private void each(Place place) {
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        place.visit(i, j);
      }
    }
  }

  private void add(List<Link> links) {
    links.forEach(link -> linked[link.left()][link.right()] = true);
  }

  private boolean isMatter(int i, int j) {
    return left.get(i).isMatter() && right.get(j).isMatter();
  }

  private double[][] masked() {
    double[][] masked = new double[left.size()][right.size()];
    each((i, j) -> masked[i][j] = isMatter(i, j) ? scores[i][j] : NEVER);
    return masked;
  }

  private double[][] supported(boolean[][] by) {
    Anchors anchors = new Anchors(by, right.size());
    double[][] sums = new double[left.size()][right.size()];
    each(
        (i, j) -> {
          double astray = anchors.distance(i, j);
          double more =
              isMatter(i, j)
                  ? -ASTRAY * astray
                  : SUPPORT * support(by, i, j) - ASTRAY_OF_SMALL * astray;
          sums[i][j] = scores[i][j] + more;
        });
    return sums;
  }

  /** 1 with a link right before or after both, 1/2 or 1/3 with one further off, or 0. */
  private double support(boolean[][] by, int i, int j) {
    int nearest = REACH + 1;
    for (int k = Math.max(0, i - REACH); k <= Math.min(left.size() - 1, i + REACH); k++) {
      for (int l = Math.max(0, j - REACH); l <= Math.min(right.size() - 1, j + REACH); l++) {
        boolean inOrder = (k - i) * (l - j) >= 0 && (k != i || l != j);
        if (inOrder && by[k][l]) {
          nearest = Math.min(nearest, Math.max(Math.abs(k - i), Math.abs(l - j)));
        }
      }
    }
    return nearest > REACH ? 0 : 1.0 / nearest;
  }

  /** Where each of two words has no better one, and the score is high enough. */
  private boolean[][] mutual(double[][] values) {
    int[] bestOfLeft = new int[left.size()];
    int[] bestOfRight = new int[right.size()];
    each(
        (i, j) -> {
          bestOfLeft[i] = values[i][j] > values[i][bestOfLeft[i]] ? j : bestOfLeft[i];
          bestOfRight[j] = values[i][j] > values[bestOfRight[j]][j] ? i : bestOfRight[j];
        });
    boolean[][] mutual = new boolean[left.size()][right.size()];
    each(
        (i, j) -> mutual[i][j] = bestOfLeft[i] == j && bestOfRight[j] == i && values[i][j] > LEAST);
    return mutual;
  }

  private boolean isFreeLeft(int i) {
    for (boolean link : linked[i]) {
      if (link) {
        return false;
      }
    }
    return true;
  }

  private boolean isFreeRight(int j) {
    for (boolean[] row : linked) {
      if (row[j]) {
        return false;
      }
    }
    return true;
  }

  private boolean isLinked(int i, int j) {
    return i >= 0 && j >= 0 && i < left.size() && j < right.size() && linked[i][j];
  }

  /** The best of those words of matter that have no link, among each other. */
  private List<Link> rest() {
    double[][] free = new double[left.size()][right.size()];
    each((i, j) -> free[i][j] = isFreeLeft(i) && isFreeRight(j) ? supported[i][j] : NEVER);
    boolean[][] best = mutual(free);
    List<Link> links = new ArrayList<>();
    each(
        (i, j) -> {
          if (best[i][j] && isMatter(i, j) && free[i][j] > LEAST_OF_REST) {
            links.add(link(i, j));
          }
        });
    return links;
  }

  /** For each word of matter without a link, the best word that a neighbour is linked to. */
  private List<Link> phrases() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      int best = -1;
      for (int j = 0; isFreeLeft(i) && j < right.size(); j++) {
        boolean joins = isMatter(i, j) && (isLinked(i - 1, j) || isLinked(i + 1, j));
        best = joins && (best < 0 || supported[i][j] > supported[i][best]) ? j : best;
      }
      if (best >= 0 && supported[i][best] > LEAST_OF_PHRASE) {
        links.add(link(i, best));
      }
    }
    for (int j = 0; j < right.size(); j++) {
      int best = -1;
      for (int i = 0; isFreeRight(j) && i < left.size(); i++) {
        boolean joins = isMatter(i, j) && (isLinked(i, j - 1) || isLinked(i, j + 1));
        best = joins && (best < 0 || supported[i][j] > supported[best][j]) ? i : best;
      }
      if (best >= 0 && supported[best][j] > LEAST_OF_PHRASE) {
        links.add(link(best, j));
      }
    }
    return links;
  }

  /** An article that the other passage does without goes with its noun. */
  private List<Link> articles() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i + 1 < left.size(); i++) {
      int first = 0;
      while (first < right.size() && !linked[i + 1][first]) {
        first++;
      }
      boolean free = left.get(i).kind() == Word.Kind.ARTICLE && isFreeLeft(i);
      if (free && first < right.size() && scores[i][first] > LEAST_OF_ARTICLE) {
        links.add(link(i, first));
      }
    }
    for (int j = 0; j + 1 < right.size(); j++) {
      int first = 0;
      while (first < left.size() && !linked[first][j + 1]) {
        first++;
      }
      boolean free = right.get(j).kind() == Word.Kind.ARTICLE && isFreeRight(j);
      if (free && first < left.size() && scores[first][j] > LEAST_OF_ARTICLE) {
        links.add(link(first, j));
      }
    }
    return links;
  }
}
