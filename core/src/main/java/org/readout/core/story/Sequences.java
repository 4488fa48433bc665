package org.readout.core.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    int[] inOrder =
        article.prose().stream()
            .map(Block::span)
            .flatMapToInt(span -> of(span.of(article.text())))
            .toArray();
    return new Sequences(set(inOrder), set(Arrays.copyOf(inOrder, (inOrder.length + 1) / 2)));
  }

  private static IntStream of(String paragraph) {
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(Folding.key(paragraph)); word.find(); ) {
      words.add(word.group());
    }
    return IntStream.rangeClosed(0, words.size() - WORDS)
        .map(i -> words.subList(i, i + WORDS).hashCode());
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
   */
  double share(Sequences other) {
    if (all.length > other.all.length) {
      return other.share(this);
    }
    boolean tooShort = all.length < FEW && !Arrays.equals(all, other.all);
    if (tooShort || share(opening, other.all) < LEAST_OF_OPENING) {
      return 0;
    }
    return share(all, other.all);
  }

  private static double share(int[] part, int[] whole) {
    int common = 0;
    for (int i = 0, j = 0; i < part.length && j < whole.length; ) {
      int order = Integer.compare(part[i], whole[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return part.length == 0 ? 0 : (double) common / part.length;
  }
}
