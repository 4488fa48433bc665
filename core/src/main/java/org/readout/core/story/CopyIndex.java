package org.readout.core.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.core.article.Article;

/**
 * Finds the reprints in a stream without comparing every two articles: MinHash (Broder 1997) brings
 * together those likely to share word sequences, and the sequences themselves decide. Sequences of
 * five words are so nearly unique that a single equal minimum is worth a look; with {@value
 * #MINIMA} of them, a text that shares a tenth with another is missed once in a thousand times.
 */
final class CopyIndex {
  private static final double LEAST_SHARE = 0.5;
  private static final int MINIMA = 64;

  /** Articles of one outlet may share an imprint without end. */
  private static final int MOST_ALIKE = 100;

  private final List<Article> articles = new ArrayList<>();
  private final List<Sequences> sequences = new ArrayList<>();
  private final Map<Long, List<Integer>> buckets = new HashMap<>();
  private final List<Match> matches = new ArrayList<>();

  /**
   * @param early the place of the one that came before
   * @param share of the shorter text's sequences that both have
   */
  record Match(int early, int late, double share) {}

  /** Gives what matches among those before. */
  List<Match> add(Article article) {
    Sequences mine = Sequences.of(article);
    int place = articles.size();
    int known = matches.size();
    for (int early : alike(mine.all(), place)) {
      double share = mine.share(sequences.get(early));
      if (share >= LEAST_SHARE) {
        matches.add(new Match(early, place, share));
      }
    }
    articles.add(article);
    sequences.add(mine);
    return List.copyOf(matches.subList(known, matches.size()));
  }

  Copies copies() {
    return Copies.of(articles, matches);
  }

  private Set<Integer> alike(int[] mine, int place) {
    Set<Integer> alike = new TreeSet<>();
    for (int hash = 0; hash < (mine.length == 0 ? 0 : MINIMA); hash++) {
      int minimum = minimum(mine, hash);
      long key = ((long) hash << Integer.SIZE) | (minimum & 0xFFFFFFFFL);
      List<Integer> bucket = buckets.computeIfAbsent(key, none -> new ArrayList<>(1));
      alike.addAll(bucket.subList(Math.max(0, bucket.size() - MOST_ALIKE), bucket.size()));
      bucket.add(place);
    }
    return alike;
  }

  private static int minimum(int[] values, int hash) {
    int least = Integer.MAX_VALUE;
    for (int value : values) {
      least = Math.min(least, mixed(value + 0x9E3779B9 * (hash + 1)));
    }
    return least;
  }

  /** The finisher of MurmurHash3. */
  private static int mixed(int value) {
    int mixed = value;
    mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
    mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
    return mixed ^ (mixed >>> 16);
  }
}
