package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * What the elements around a chunk are called and how it begins and ends, as buckets of a hash: the
 * names that sites give to parts of a page are too many to list.
 */
final class ChunkTerms {
  static final int BUCKETS = 1 << 16;
  private static final int OUTERMOST = 6;
  private static final int MOST_WORDS = 12;
  private static final int MOST_PAIRS = 5;
  private static final Pattern NAME = Pattern.compile("[A-Z]*[a-z]+|[A-Z]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<Element, int[]> names = new IdentityHashMap<>();

  /** The buckets in ascending order, each once. */
  int[] of(Chunk chunk) {
    IntStream.Builder terms = IntStream.builder();
    int depth = 0;
    for (Element at = chunk.owner(); at != null && depth < OUTERMOST; at = at.parent()) {
      int level = depth == 0 ? 0 : depth <= 2 ? 1 : 2;
      for (int name : names.computeIfAbsent(at, ChunkTerms::named)) {
        terms.add(bucket(level, name, 0));
      }
      depth++;
    }
    addWords(chunk.text(), terms);
    return terms.build().sorted().distinct().toArray();
  }

  /** Its tag, the words in its class, identifier, role and property, and each two in a row. */
  private static int[] named(Element element) {
    List<Integer> found = new ArrayList<>();
    found.add(element.normalName().hashCode() * 31);
    String written =
        element.className()
            + " "
            + element.id()
            + " "
            + element.attr("role")
            + " "
            + element.attr("itemprop");
    int before = 0;
    Matcher name = NAME.matcher(written);
    while (name.find()) {
      int hash = name.group().toLowerCase(Locale.ROOT).hashCode();
      found.add(hash);
      if (before != 0) {
        found.add(bucket(3, before, hash) + BUCKETS);
      }
      before = hash;
    }
    return found.stream().mapToInt(hash -> hash).toArray();
  }

  private static void addWords(String text, IntStream.Builder terms) {
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

  private static int bucket(int kind, int first, int second) {
    int hash = (kind + 1) * 0x9e3779b1;
    hash = (hash ^ first) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13) ^ second) * 0xc2b2ae35;
    return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
  }
}
