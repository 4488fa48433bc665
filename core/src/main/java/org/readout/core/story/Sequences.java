package org.readout.core.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.text.Folding;

/** The five-word sequences of an article's paragraphs, hashed, ascending, each once. */
final class Sequences {
  private static final int WORDS = 5;
  private static final int FEW = 20;
  private static final double LEAST_OF_OPENING = 0.4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final int[] all;

  /** Those of the first half. */
  private final int[] opening;

  private Sequences(int[] all, int[] opening) {
    this.all = all;
    this.opening = opening;
  }

  static Sequences of(Article article) {
    List<String> words = new ArrayList<>();
    for (Block block : article.prose()) {
      Matcher word = WORD.matcher(Folding.key(block.span().of(article.text())));
      while (word.find()) {
        words.add(word.group());
      }
    }
    int[] inOrder =
        IntStream.rangeClosed(0, words.size() - WORDS)
            .map(i -> words.subList(i, i + WORDS).hashCode())
            .toArray();
    return new Sequences(set(inOrder), set(Arrays.copyOf(inOrder, (inOrder.length + 1) / 2)));
  }

  private static int[] set(int[] values) {
    return Arrays.stream(values).sorted().distinct().toArray();
  }

  int[] all() {
    return all;
  }

  /**
   * How much of the shorter text the other has, from 0 to 1. 0 where only its end is the same, as
   * in pages of one outlet, and where it is too short to tell.
   *
   * @param counts says of which sequences the texts are made
   */
  double share(Sequences other, IntPredicate counts) {
    if (all.length > other.all.length) {
      return other.share(this, counts);
    }
    if (Arrays.equals(all, other.all)) {
      return all.length == 0 ? 0 : 1;
    }
    long own = Arrays.stream(all).filter(counts).count();
    boolean opens = share(opening, other.all, counts) >= LEAST_OF_OPENING;
    return own < FEW || !opens ? 0 : share(all, other.all, counts);
  }

  private static double share(int[] part, int[] whole, IntPredicate counts) {
    boolean[] found = found(part, whole);
    int common = 0;
    int size = 0;
    for (int i = 0; i < part.length; i++) {
      int one = counts.test(part[i]) ? 1 : 0;
      size += one;
      common += found[i] ? one : 0;
    }
    return size == 0 ? 0 : (double) common / size;
  }

  /** Counts up, place by place, for those that the other text has. */
  void countIn(Sequences other, int[] texts) {
    boolean[] found = found(all, other.all);
    for (int i = 0; i < found.length; i++) {
      texts[i] += found[i] ? 1 : 0;
    }
  }

  private static boolean[] found(int[] part, int[] whole) {
    boolean[] found = new boolean[part.length];
    for (int i = 0, j = 0; i < part.length; i++) {
      while (j < whole.length && whole[j] < part[i]) {
        j++;
      }
      found[i] = j < whole.length && whole[j] == part[i];
    }
    return found;
  }
}
