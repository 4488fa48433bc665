package org.readout.bench.components;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.core.comparison.WordAligner.Link;

/**
 * Chunks of two sentences laid against each other by the links of their words, with the type and
 * the score (0 to 5) of the interpretable STS guidelines.
 */
final class ChunkAlignment {
  private static final double SAME_MEANING = 0.7;

  private final ChunkedSentence left;
  private final ChunkedSentence right;
  private final List<Link> links;

  ChunkAlignment(ChunkedSentence left, ChunkedSentence right, List<Link> links) {
    this.left = left;
    this.right = right;
    this.links = links;
  }

  /** One line of the task's format for each pair of groups of chunks, and for each chunk alone. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    boolean[][] joined = joined();
    Set<Integer> doneLeft = new HashSet<>();
    Set<Integer> doneRight = new HashSet<>();
    for (int i = 0; i < left.chunks().size(); i++) {
      if (!doneLeft.contains(i)) {
        Set<Integer> ofLeft = new TreeSet<>(Set.of(i));
        Set<Integer> ofRight = new TreeSet<>();
        grow(joined, ofLeft, ofRight);
        doneLeft.addAll(ofLeft);
        doneRight.addAll(ofRight);
        lines.add(line(words(left, ofLeft), words(right, ofRight)));
      }
    }
    for (int j = 0; j < right.chunks().size(); j++) {
      if (!doneRight.contains(j)) {
        lines.add(line(List.of(), right.chunks().get(j)));
      }
    }
    return lines;
  }

  /** Each chunk joins the one it has the strongest links with. */
  private boolean[][] joined() {
    double[][] weights = new double[left.chunks().size()][right.chunks().size()];
    for (Link link : links) {
      boolean matter = left.words().isMatter(link.left()) && right.words().isMatter(link.right());
      boolean marks = left.words().isMark(link.left()) || right.words().isMark(link.right());
      double weight = matter ? link.score() : marks ? 0 : link.score() / 5;
      weights[left.chunkOf(link.left())][right.chunkOf(link.right())] += weight;
    }
    boolean[][] joined = new boolean[weights.length][right.chunks().size()];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < joined[i].length; j++) {
        joined[i][j] = weights[i][j] > 0 && isBest(weights, i, j);
      }
    }
    return joined;
  }

  private static boolean isBest(double[][] weights, int i, int j) {
    boolean ofRow = true;
    for (double other : weights[i]) {
      ofRow &= other <= weights[i][j];
    }
    boolean ofColumn = true;
    for (double[] row : weights) {
      ofColumn &= row[j] <= weights[i][j];
    }
    return (ofRow && ofColumn) || ((ofRow || ofColumn) && weights[i][j] > SAME_MEANING);
  }

  private static void grow(boolean[][] joined, Set<Integer> ofLeft, Set<Integer> ofRight) {
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < joined.length; i++) {
        for (int j = 0; j < joined[i].length; j++) {
          if (joined[i][j] && (ofLeft.contains(i) || ofRight.contains(j))) {
            more |= ofLeft.add(i);
            more |= ofRight.add(j);
          }
        }
      }
    }
  }

  private static List<Integer> words(ChunkedSentence sentence, Set<Integer> chunks) {
    return chunks.stream().flatMap(chunk -> sentence.chunks().get(chunk).stream()).toList();
  }

  private String line(List<Integer> a, List<Integer> b) {
    String type = a.isEmpty() || b.isEmpty() ? "NOALI // NIL" : type(a, b);
    return (a.isEmpty() ? "0" : left.numbers(a))
        + " <==> "
        + (b.isEmpty() ? "0" : right.numbers(b))
        + " // "
        + type
        + " // "
        + (a.isEmpty() ? "-not aligned-" : left.text(a))
        + " <==> "
        + (b.isEmpty() ? "-not aligned-" : right.text(b));
  }

  private String type(List<Integer> a, List<Integer> b) {
    Set<Integer> ofLeft = new HashSet<>();
    Set<Integer> ofRight = new HashSet<>();
    double weakest = 1;
    for (Link link : links) {
      if (a.contains(link.left()) && b.contains(link.right())) {
        ofLeft.add(link.left());
        ofRight.add(link.right());
        boolean matter = left.words().isMatter(link.left());
        weakest = matter ? Math.min(weakest, link.score()) : weakest;
      }
    }
    boolean moreLeft = isMore(left.words(), a, ofLeft);
    boolean moreRight = isMore(right.words(), b, ofRight);
    boolean unlike = !numbers(left.words(), a).equals(numbers(right.words(), b));
    if ((moreLeft && moreRight) || unlike || weakest < SAME_MEANING) {
      return weakest < SAME_MEANING ? "SIMI // 2" : "SIMI // 3";
    }
    return moreLeft ? "SPE1 // 4" : moreRight ? "SPE2 // 4" : "EQUI // 5";
  }

  private static boolean isMore(Words words, List<Integer> chunk, Set<Integer> linked) {
    return chunk.stream().anyMatch(i -> words.isMatter(i) && !linked.contains(i));
  }

  private static Set<String> numbers(Words words, List<Integer> chunk) {
    Set<String> numbers = new TreeSet<>();
    for (int i : chunk) {
      if (words.key(i).chars().anyMatch(Character::isDigit)) {
        numbers.add(words.key(i));
      }
    }
    return numbers;
  }
}
