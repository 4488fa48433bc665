package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The lead-in that many pages set between the headline and the element of the article itself. */
final class Standfirst {
  private static final int FEWEST_WORDS = 10;
  private static final int MOST_WORDS = 100;

  private Standfirst() {}

  static List<Chunk> of(Element main, List<Chunk> all) {
    int start = first(main, all);
    int headline = start - 1;
    while (headline >= 0 && !all.get(headline).isTopHeading()) {
      headline--;
    }
    List<Chunk> found = new ArrayList<>();
    for (int i = headline + 1; headline >= 0 && i < start; i++) {
      Chunk chunk = all.get(i);
      boolean sized = chunk.words() >= FEWEST_WORDS && chunk.words() <= MOST_WORDS;
      if (sized && chunk.zones().isEmpty() && !chunk.isMostlyLinks() && chunk.endsSentence()) {
        found.add(chunk);
      }
    }
    return found.size() <= 5 ? found : List.of();
  }

  private static int first(Element main, List<Chunk> all) {
    int i = 0;
    while (i < all.size() && !isInside(all.get(i).owner(), main)) {
      i++;
    }
    return i;
  }

  @SuppressWarnings("ReferenceEquality") // the very element, not one like it
  static boolean isInside(Element element, Element main) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(main)) {
        return true;
      }
    }
    return false;
  }
}
