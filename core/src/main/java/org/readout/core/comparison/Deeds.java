package org.readout.core.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.core.text.Resource;
import org.readout.core.text.Stems;

/** What the verbs of {@code deeds.txt} tell of, found by any of their forms. */
final class Deeds {
  private static final Map<String, Kind> KINDS = read();

  private Deeds() {}

  /** Whether what a verb tells of can be promised. */
  enum Kind {
    /** Done of somebody's own will. */
    DEED,
    /** Can only be foreseen. */
    HAPPENING,
    EITHER
  }

  /**
   * What a verb in lower case tells of.
   *
   * @param next the word behind it
   */
  static Kind of(String verb, String next) {
    String stem = Stems.of(verb);
    for (String key : List.of(stem + "_" + next, stem, Stems.of(stem))) {
      Kind kind = KINDS.get(key);
      if (kind != null) {
        return kind;
      }
    }
    return Kind.EITHER;
  }

  private static Map<String, Kind> read() {
    Map<String, Kind> kinds = new HashMap<>();
    for (String line : Resource.lines(Deeds.class, "deeds.txt")) {
      int bar = line.indexOf('|');
      Kind kind = Kind.valueOf(line.substring(0, bar).strip().toUpperCase(Locale.ROOT));
      for (String verb : line.substring(bar + 1).strip().split(" ", -1)) {
        int joint = verb.indexOf('_');
        String next = joint < 0 ? "" : verb.substring(joint);
        kinds.putIfAbsent(Stems.of(verb.substring(0, verb.length() - next.length())) + next, kind);
      }
    }
    return Map.copyOf(kinds);
  }
}
