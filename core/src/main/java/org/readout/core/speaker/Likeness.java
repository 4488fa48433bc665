package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.core.text.Folding;

/** Whether two speakers of different articles are one. */
final class Likeness {
  private static final Set<String> EMPTY_WORDS =
      Set.of("the", "a", "an", "of", "for", "in", "at", "and", "to", "s", "'s", "'", "on");

  private Likeness() {}

  /** The more, the better a speaker's name stands for itself. */
  static int clarity(Speaker speaker) {
    int words = Math.min(5, speaker.name().split(" ", -1).length);
    return switch (speaker.type()) {
      case PERSON -> 20 + words;
      case ORGANIZATION -> 10 + words;
      case GROUP, UNNAMED -> words;
    };
  }

  static boolean isCompatible(Speaker a, Speaker b) {
    boolean persons = a.type() == Speaker.Type.PERSON && b.type() == Speaker.Type.PERSON;
    return !persons || Spelling.mayBeOne(words(a), words(b));
  }

  static boolean isOne(Speaker a, Speaker b) {
    boolean person = a.type() == Speaker.Type.PERSON;
    boolean other = b.type() == Speaker.Type.PERSON;
    if (person && other) {
      return Spelling.mayBeOne(words(a), words(b));
    }
    if (person != other) {
      return false;
    }
    return content(a.name()).equals(content(b.name()));
  }

  private static List<String> words(Speaker speaker) {
    return List.of(Folding.key(speaker.name()).split(" ", -1));
  }

  static List<String> content(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.key(name).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!EMPTY_WORDS.contains(word) && !word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
