package org.readout.core.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.core.article.Article;

/**
 * Finds the reprints in a stream without comparing every two articles: MinHash (Broder 1997) brings
 * together those likely to share word sequences, and the sequences themselves decide. Sequences of
 * five words are so nearly unique that a single equal minimum is worth a look; with {@value
 * #MINIMA} of them, a text that shares a tenth with another is missed once in a thousand times.
 */
final class CopyIndex {
  private static final double LEAST_SHARE = 0.45;
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
  record Match(int early, int late, double share) {
    /** The two places alone. */
    private List<Integer> places() {
      return List.of(Math.min(early, late), Math.max(early, late));
    }
  }

  /** Gives what matches among those before. */
  List<Match> add(Article article) {
    Sequences mine = Sequences.of(article);
    int place = articles.size();
    int[] minima = minima(mine.all());
    Set<Integer> alike = alike(minima);
    articles.add(article);
    sequences.add(mine);
    for (int hash = 0; hash < minima.length; hash++) {
      buckets.computeIfAbsent(key(hash, minima[hash]), none -> new ArrayList<>(1)).add(place);
    }
    List<Match> found = matches(place, alike).toList();
    matches.addAll(found);
    return found;
  }

  Copies copies() {
    return Copies.of(articles, matches());
  }

  /** By all that came, so that what many share is known for theirs. */
  List<Match> matches() {
    Set<List<Integer>> known = new HashSet<>();
    for (int place : matches.stream().map(Match::late).distinct().toList()) {
      Set<Integer> alike = alike(minima(sequences.get(place).all()));
      alike.remove(place);
      matches(place, alike).map(Match::places).forEach(known::add);
    }
    return matches.stream().filter(match -> known.contains(match.places())).toList();
  }

  private Stream<Match> matches(int place, Set<Integer> alike) {
    Sequences mine = sequences.get(place);
    IntPredicate own = own(mine, alike);
    return alike.stream()
        .map(other -> new Match(other, place, mine.share(sequences.get(other), own)))
        .filter(match -> match.share() >= LEAST_SHARE);
  }

  /**
   * Tells the sequences of a text from those that stand in many more texts than may reprint it: an
   * imprint, a notice, what a site has under every report.
   */
  private IntPredicate own(Sequences mine, Set<Integer> alike) {
    int[] texts = new int[mine.all().length];
    int reprints = 0;
    for (int other : alike) {
      mine.countIn(sequences.get(other), texts);
      reprints += mine.share(sequences.get(other), any -> true) >= LEAST_SHARE ? 1 : 0;
    }
    int most = 1 + 2 * reprints;
    return sequence -> {
      int at = Arrays.binarySearch(mine.all(), sequence);
      return at < 0 || texts[at] <= most;
    };
  }

  private Set<Integer> alike(int[] minima) {
    Set<Integer> alike = new TreeSet<>();
    for (int hash = 0; hash < minima.length; hash++) {
      List<Integer> bucket = buckets.getOrDefault(key(hash, minima[hash]), List.of());
      alike.addAll(bucket.subList(Math.max(0, bucket.size() - MOST_ALIKE), bucket.size()));
    }
    return alike;
  }

  private static long key(int hash, int minimum) {
    return ((long) hash << Integer.SIZE) | (minimum & 0xFFFFFFFFL);
  }

  private static int[] minima(int[] values) {
    return values.length == 0
        ? values
        : IntStream.range(0, MINIMA).map(hash -> minimum(values, hash)).toArray();
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
