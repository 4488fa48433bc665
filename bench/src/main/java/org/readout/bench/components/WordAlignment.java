package org.readout.bench.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.bench.Tally;
import org.readout.core.comparison.WordAligner;
import org.readout.core.text.Span;

/**
 * Word alignment on MultiMWA-MTRef (Lan, Jiang and Xu 2021): precision, recall and F1 over the
 * links of all pairs. Sure links alone are the measure; beside it stand sure and possible ones as
 * one. Thresholds were set while looking at the pairs at even places; the others were scored beside
 * them.
 */
final class WordAlignment {
  private final WordAligner aligner;

  WordAlignment(WordAligner aligner) {
    this.aligner = aligner;
  }

  private record Pair(String left, String right, Set<String> sure, Set<String> possible) {
    static Pair of(String line) {
      String[] columns = line.split("\t", -1);
      return new Pair(columns[1], columns[3], links(columns[7]), links(columns[8]));
    }

    private static Set<String> links(String column) {
      return column.isBlank() ? Set.of() : Set.of(column.strip().split("\\s+"));
    }

    Set<String> all() {
      Set<String> all = new TreeSet<>(sure);
      all.addAll(possible);
      return all;
    }
  }

  Map<String, Tally> measure(Path file) throws IOException {
    List<Pair> pairs = Files.readAllLines(file).stream().map(Pair::of).toList();
    List<Set<String>> found = pairs.parallelStream().map(this::links).toList();
    Map<String, Tally> tallies = new TreeMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      Tally sure = Tally.of(found.get(i), pair.sure());
      tallies.merge("sure", sure, Tally::plus);
      tallies.merge(i % 2 == 0 ? "sure, looked at" : "sure, held out", sure, Tally::plus);
      tallies.merge("sure and possible", Tally.of(found.get(i), pair.all()), Tally::plus);
    }
    return tallies;
  }

  private Set<String> links(Pair pair) {
    Set<String> links = new TreeSet<>();
    aligner
        .align(pair.left(), words(pair.left()), pair.right(), words(pair.right()))
        .forEach(link -> links.add(link.left() + "-" + link.right()));
    return links;
  }

  /** The words of a text that has them apart by a space. */
  static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == ' ') {
        if (at > start) {
          words.add(new Span(start, at));
        }
        start = at + 1;
      }
    }
    return words;
  }
}
