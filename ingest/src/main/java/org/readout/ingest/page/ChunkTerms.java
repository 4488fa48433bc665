package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.readout.core.article.BlockTerms;

/**
 * What the elements around a chunk are called and how it begins and ends, as buckets of a hash: the
 * names that sites give to parts of a page are too many to list.
 */
final class ChunkTerms {
  private static final int OUTERMOST = 6;
  private static final Pattern NAME = Pattern.compile("[A-Z]*[a-z]+|[A-Z]+");

  private final IdentityHashMap<Element, int[]> names = new IdentityHashMap<>();

  /** The buckets in ascending order, each once. */
  int[] of(Chunk chunk) {
    IntStream.Builder terms = IntStream.builder();
    int depth = 0;
    for (Element at = chunk.owner(); at != null && depth < OUTERMOST; at = at.parent()) {
      int level = depth == 0 ? 0 : depth <= 2 ? 1 : 2;
      for (int name : names.computeIfAbsent(at, ChunkTerms::named)) {
        terms.add(BlockTerms.bucket(level, name, 0));
      }
      depth++;
    }
    BlockTerms.add(chunk.text(), terms);
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
        found.add(BlockTerms.bucket(3, before, hash) + BlockTerms.BUCKETS);
      }
      before = hash;
    }
    return found.stream().mapToInt(hash -> hash).toArray();
  }
}
