package org.readout.core.story;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Trees of decisions whose leaves are summed (Friedman 2001). Each tree is a line of words: a leaf
 * is its value; a decision is {@code feature<=bound}, then the branch where that holds, then the
 * other. Features count from 0.
 */
final class BoostedTrees {
  private static final int LEAF = -1;

  private final List<Integer> roots = new ArrayList<>();
  private final int[] features;

  /** Of a decision its bound, of a leaf its value. */
  private final double[] values;

  /** Where the branch begins that is taken above the bound; the other one follows its decision. */
  private final int[] above;

  private int size;

  private BoostedTrees(int nodes) {
    features = new int[nodes];
    values = new double[nodes];
    above = new int[nodes];
  }

  static BoostedTrees read(List<String> lines) {
    List<List<String>> trees = lines.stream().map(line -> List.of(line.split(" ", -1))).toList();
    BoostedTrees read = new BoostedTrees(trees.stream().mapToInt(List::size).sum());
    for (List<String> tree : trees) {
      read.roots.add(read.size);
      read.add(tree.iterator());
    }
    return read;
  }

  private void add(Iterator<String> words) {
    String word = words.next();
    int at = size++;
    int sign = word.indexOf("<=");
    features[at] = sign < 0 ? LEAF : Integer.parseInt(word.substring(0, sign));
    values[at] = Double.parseDouble(sign < 0 ? word : word.substring(sign + 2));
    if (sign >= 0) {
      add(words);
      above[at] = size;
      add(words);
    }
  }

  double sum(double[] of) {
    double sum = 0;
    for (int root : roots) {
      int at = root;
      while (features[at] != LEAF) {
        at = of[features[at]] <= values[at] ? at + 1 : above[at];
      }
      sum += values[at];
    }
    return sum;
  }
}
