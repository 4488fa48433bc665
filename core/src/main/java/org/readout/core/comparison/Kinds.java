package org.readout.core.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readout.core.text.Resource;
import org.readout.core.text.Span;

/** The sorts of things of {@code kinds.txt}: of one sort, one is not another. */
final class Kinds {
  /** By the slot and the stem. */
  private static final Map<String, Kind> KINDS = new HashMap<>();

  static {
    int sort = 0;
    for (String line : Resource.lines(Kinds.class, "kinds.txt")) {
      sort++;
      int space = line.indexOf(' ');
      for (String kind : line.substring(space + 1).split(",", -1)) {
        List<String> words = List.of(kind.strip().split(" ", -1));
        for (String word : words) {
          KINDS.put(key(line.substring(0, space), word), new Kind(sort, words.getFirst()));
        }
      }
    }
  }

  /**
   * A kind of thing.
   *
   * @param sort the things that are not each other
   */
  record Kind(int sort, String name) {
    boolean excludes(Kind other) {
      return sort == other.sort && !name.equals(other.name);
    }
  }

  private Kinds() {}

  private static String key(String slot, String word) {
    return slot + " " + Token.of(word, new Span(0, word.length())).getFirst().stem();
  }

  /** The one kind that some words name; empty where they name none or several. */
  static Optional<Kind> of(String slot, String words) {
    List<Kind> kinds =
        Token.of(words, new Span(0, words.length())).stream()
            .map(token -> KINDS.get(slot + " " + token.stem()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
  }
}
