package org.readout.core.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the terms of a stream and weighs each by how few of the texts seen have it. Pairs of
 * neighbouring terms are weighed likewise; they are known by hashes and counted in buckets, since
 * their number grows without end.
 */
final class Vocabulary {
  private static final int PAIR_BUCKETS = 1 << 22;

  private final Background background = Background.shipped();
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> written = new ArrayList<>();
  private double[] counts = new double[1 << 12];
  private final char[] pairCounts = new char[PAIR_BUCKETS];
  private int articles;

  int id(Outline.Word word) {
    return ids.computeIfAbsent(word.term(), term -> added(term, word.written()));
  }

  private int added(String term, String as) {
    int id = written.size();
    written.add(as);
    if (id == counts.length) {
      counts = Arrays.copyOf(counts, 2 * id);
    }
    counts[id] = background.count(term);
    return id;
  }

  /** Counts one more article with these terms and pairs, each named once. */
  void count(int[] terms, int[] pairs) {
    articles++;
    for (int term : terms) {
      counts[term]++;
    }
    for (int pair : pairs) {
      int bucket = pair & (PAIR_BUCKETS - 1);
      if (pairCounts[bucket] < Character.MAX_VALUE) {
        pairCounts[bucket]++;
      }
    }
  }

  /** The inverse document frequency. */
  double weight(int term) {
    return weightOf(counts[term]);
  }

  /** The inverse document frequency of a pair. */
  double pairWeight(int pair) {
    return weightOf(pairCounts[pair & (PAIR_BUCKETS - 1)] + background.count(pair));
  }

  private double weightOf(double count) {
    return Math.max(0, Math.log((articles + background.texts() + 1) / (count + 0.5)));
  }

  /** As the term was first written. */
  String written(int term) {
    return written.get(term);
  }
}
