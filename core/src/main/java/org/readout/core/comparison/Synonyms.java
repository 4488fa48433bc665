package org.readout.core.comparison;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Resource;
import org.readout.core.text.Stems;

/**
 * Brings words of one meaning together: each gives the stem that stands for its group. Groups stand
 * in {@code synonyms.txt}.
 */
final class Synonyms {
  private static final Map<String, String> GROUPS = new HashMap<>();

  static {
    for (String group : Resource.lines(Synonyms.class, "synonyms.txt")) {
      String[] words = group.split(" ", -1);
      for (String word : words) {
        GROUPS.put(stemmed(word), own(words[0]));
      }
    }
  }

  private Synonyms() {}

  private static String stemmed(String word) {
    int particle = word.indexOf('_');
    return particle < 0
        ? own(word)
        : own(word.substring(0, particle)) + " " + word.substring(particle + 1);
  }

  /** "Dismiss" and "dismissed" have one stem. */
  private static String own(String word) {
    return Stems.of(word.endsWith("ss") ? word + "es" : word);
  }

  /** What stands for a word in lower case: the stem of its group, or its own. */
  static String stem(String word) {
    String stem = own(word);
    return GROUPS.getOrDefault(stem, stem);
  }

  /** What stands for a verb and its particle, or null where they mean no more than the verb. */
  static @Nullable String phrase(String verb, String particle) {
    return GROUPS.get(own(verb) + " " + particle);
  }
}
