package org.readout.core.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How a block begins and ends, as buckets of a hash: what {@link BlockModel} knows words by. */
public final class BlockTerms {
  public static final int BUCKETS = 1 << 16;
  private static final int MOST_WORDS = 12;
  private static final int MOST_PAIRS = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private BlockTerms() {}

  public static void add(String text, IntStream.Builder terms) {
    List<Integer> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String found = word.group().toLowerCase(Locale.ROOT);
      words.add(Character.isDigit(found.charAt(0)) ? 0 : found.hashCode());
    }
    int size = words.size() <= 6 ? 4 : words.size() <= 20 ? 5 : 6;
    for (int i = 0; i < Math.min(MOST_WORDS, words.size()); i++) {
      terms.add(bucket(size, words.get(i), 1));
      if (i > 0 && i <= MOST_PAIRS) {
        terms.add(bucket(size, words.get(i - 1), words.get(i)));
      }
    }
    if (!words.isEmpty()) {
      terms.add(bucket(size, words.getFirst(), 2));
      terms.add(bucket(size, words.getLast(), 3));
    }
  }

  /**
   * Where two values fall.
   *
   * @param kind 0 to 3 for what is no word of a text
   */
  public static int bucket(int kind, int first, int second) {
    int hash = (kind + 1) * 0x9e3779b1;
    hash = (hash ^ first) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13) ^ second) * 0xc2b2ae35;
    return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
  }
}
