package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Resource;
import org.readout.core.text.Stems;

/**
 * Brings words of one meaning together: each gives the stem that stands for its group, and each
 * group knows those that cannot hold where it does. Groups stand in {@code synonyms.txt}.
 */
final class Synonyms {
  private static final Synonyms NEWS = read("synonyms.txt");

  private final Map<String, String> groupOf = new HashMap<>();
  private final Map<String, Set<String>> opposites = new HashMap<>();

  private Synonyms() {}

  /** What stands for a word in lower case: the stem of its group, or its own. */
  static String stem(String word) {
    String stem = Stems.of(word);
    return NEWS.groupOf.getOrDefault(stem, stem);
  }

  /** What stands for a verb and its particle, or null where they mean no more than the verb. */
  static @Nullable String phrase(String verb, String particle) {
    return NEWS.groupOf.get(Stems.of(verb) + " " + particle);
  }

  /** The groups that cannot hold where one does. */
  static Map<String, Set<String>> opposites() {
    return NEWS.opposites;
  }

  private static Synonyms read(String name) {
    Synonyms synonyms = new Synonyms();
    Resource.lines(Synonyms.class, name).forEach(synonyms::add);
    return synonyms;
  }

  private void add(String line) {
    List<String> groups = new ArrayList<>();
    for (String group : line.split(" / ", -1)) {
      String[] words = group.strip().split(" ", -1);
      String first = Stems.of(words[0]);
      for (String word : words) {
        groupOf.put(stemmed(word), first);
      }
      groups.add(first);
    }
    for (String group : groups) {
      for (String other : groups) {
        if (!group.equals(other)) {
          opposites.computeIfAbsent(group, g -> new TreeSet<>()).add(other);
        }
      }
    }
  }

  private static String stemmed(String word) {
    int particle = word.indexOf('_');
    return particle < 0
        ? Stems.of(word)
        : Stems.of(word.substring(0, particle)) + " " + word.substring(particle + 1);
  }
}
