package org.readout.core.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Trees of decisions whose leaves are summed (Friedman 2001). Features count from 0. */
public final class BoostedTrees {
  private sealed interface Node {}

  private record Leaf(double value) implements Node {}

  private record Decision(int feature, double bound, Node below, Node above) implements Node {}

  private final List<Node> roots;

  private BoostedTrees(List<Node> roots) {
    this.roots = roots;
  }

  /**
   * Reads trees from words, a tree a line: a leaf is its value; a decision is {@code
   * feature<=bound}, then the branch where that holds, then the other.
   */
  public static BoostedTrees read(List<String> lines) {
    return new BoostedTrees(
        lines.stream().map(line -> node(List.of(line.split(" ", -1)).iterator())).toList());
  }

  private static Node node(Iterator<String> words) {
    String word = words.next();
    int sign = word.indexOf("<=");
    if (sign < 0) {
      return new Leaf(Double.parseDouble(word));
    }
    int feature = Integer.parseInt(word.substring(0, sign));
    double bound = Double.parseDouble(word.substring(sign + 2));
    return new Decision(feature, bound, node(words), node(words));
  }

  /**
   * Reads trees from big-endian numbers: a float that is always summed, the trees as a short, then
   * of each tree its nodes as a short and the nodes in the order that the words have. A node is its
   * feature as a short, negative for a leaf, its bound or value as a float, and two shorts that
   * follow from the order.
   */
  public static BoostedTrees read(DataInputStream data) throws IOException {
    List<Node> roots = new ArrayList<>();
    roots.add(new Leaf(data.readFloat()));
    int trees = data.readShort();
    for (int i = 0; i < trees; i++) {
      data.readShort();
      roots.add(node(data));
    }
    return new BoostedTrees(roots);
  }

  private static Node node(DataInputStream data) throws IOException {
    int feature = data.readShort();
    double value = data.readFloat();
    data.readInt();
    return feature < 0 ? new Leaf(value) : new Decision(feature, value, node(data), node(data));
  }

  public double sum(double[] of) {
    double sum = 0;
    for (Node root : roots) {
      Node at = root;
      while (at instanceof Decision decision) {
        at = of[decision.feature] <= decision.bound ? decision.below : decision.above;
      }
      sum += ((Leaf) at).value;
    }
    return sum;
  }
}
