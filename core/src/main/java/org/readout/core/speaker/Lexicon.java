package org.readout.core.speaker;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.core.text.Resource;

/** The words of {@code words.txt} with their senses. */
final class Lexicon {
  /** Endings by which a noun that is not listed is known as a person's work. */
  private static final List<String> ROLE_ENDINGS =
      List.of(
          "ologist",
          "ographer",
          "smith",
          "monger",
          "wright",
          "keeper",
          "worker",
          "holder",
          "herder",
          "breeder",
          "fighter",
          "teacher",
          "trainer",
          "officer",
          "manager",
          "master",
          "owner");

  private static final Map<String, Set<Sense>> SENSES = new HashMap<>();
  private static final Map<String, Set<String>> SAME = new HashMap<>();

  static {
    String section = "";
    for (String line : Resource.lines(Lexicon.class, "words.txt")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (section.equals("same")) {
        List<String> words = List.of(line.split(" ", -1));
        words.forEach(word -> SAME.computeIfAbsent(word, w -> new TreeSet<>()).addAll(words));
      } else {
        add(section, line);
      }
    }
  }

  private Lexicon() {}

  private static void add(String section, String line) {
    for (Sense sense : Sense.values()) {
      if (sense.section().equals(section)) {
        for (String word : line.split(" ", -1)) {
          SENSES.computeIfAbsent(word, w -> EnumSet.noneOf(Sense.class)).add(sense);
        }
      }
    }
  }

  static boolean is(String key, Sense sense) {
    Set<Sense> senses = SENSES.get(key);
    return senses != null && senses.contains(sense);
  }

  static boolean isAny(String key, Sense... senses) {
    for (Sense sense : senses) {
      if (is(key, sense)) {
        return true;
      }
    }
    return false;
  }

  static boolean isRole(String key) {
    return isAny(key, Sense.ROLE, Sense.ROLE_MALE, Sense.ROLE_FEMALE)
        || ROLE_ENDINGS.stream().anyMatch(key::endsWith);
  }

  static boolean isHonorific(String key) {
    return isAny(key, Sense.HONORIFIC, Sense.HONORIFIC_MALE, Sense.HONORIFIC_FEMALE);
  }

  static boolean isBody(String key) {
    return isAny(key, Sense.BODY, Sense.COMPANY, Sense.CLUB);
  }

  /** Whether both may name the holder of one office, such as leader and president. */
  static boolean isSame(String a, String b) {
    return a.equals(b) || SAME.getOrDefault(a, Set.of()).contains(b);
  }

  /** The words that may name the holder of the same office, itself among them. */
  static Set<String> sameAs(String key) {
    Set<String> same = new TreeSet<>(SAME.getOrDefault(key, Set.of()));
    same.add(key);
    return same;
  }

  /** The singular of a plural whose singular is known as a role or a body, or else the key. */
  static String singular(String key) {
    for (String[] ending : new String[][] {{"ies", "y"}, {"men", "man"}, {"es", ""}, {"s", ""}}) {
      if (key.endsWith(ending[0])) {
        String singular = key.substring(0, key.length() - ending[0].length()) + ending[1];
        if (isRole(singular) || isBody(singular)) {
          return singular;
        }
      }
    }
    return key;
  }

  /** Whether it is the plural of a known role or a word for several people. */
  static boolean isPlural(String key) {
    return is(key, Sense.PEOPLE) || (!isRole(key) && isRole(singular(key)));
  }
}
