package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.core.text.Resource;
import org.readout.core.text.Stems;

/**
 * Words that stand at one end of a family of {@code poles.txt}: "spurn" at the refusing end.
 *
 * @param kind what a clash of the family is over
 * @param yes which end
 * @param sure whether they say it by themselves
 * @param words as in the file
 */
record Pole(String kind, String family, boolean yes, boolean sure, List<String> words) {
  private static final int GAP = 3;
  private static final Set<String> NOUNS =
      Set.of("ment", "ments", "ion", "ions", "er", "ers", "or", "ors", "al", "als", "ance");

  /** What makes a noun of the form behind it, or has it tell which of many: "the closed road". */
  private static final Set<String> ARTICLES =
      Lexicon.words("the a an his her its their our my this that these those any no");

  private static final Set<String> PREPOSITIONS =
      Lexicon.words("of in for against after behind with at on from by despite during");

  private static final Map<String, List<Pole>> BY_FIRST = read();

  /**
   * Where a passage has such words.
   *
   * @param end after the last of them
   */
  record Place(Pole pole, int start, int end) {
    private boolean covers(Place other) {
      return pole.family.equals(other.pole.family)
          && start <= other.start
          && end >= other.end
          && end - start > other.end - other.start;
    }
  }

  /** The places of a passage, the longest where they overlap. */
  static List<Place> in(List<Token> tokens) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String key = tokens.get(i).key();
      for (String first : List.of(key, Stems.of(key) + "~", Lexicon.negates(key) ? "!" : "")) {
        for (Pole pole : BY_FIRST.getOrDefault(first, List.of())) {
          int end = pole.end(tokens, i);
          if (end > i && !(end == i + 1 && isNoun(tokens, i))) {
            places.add(new Place(pole, i, end));
          }
        }
      }
    }
    return places.stream()
        .filter(place -> places.stream().noneMatch(other -> other.covers(place)))
        .toList();
  }

  private static boolean isNoun(List<Token> tokens, int at) {
    String key = tokens.get(at).key();
    String before = at == 0 ? "" : tokens.get(at - 1).key();
    boolean participle = key.endsWith("ed") || key.endsWith("ing");
    return key.startsWith("death")
        || ARTICLES.contains(before)
        || (PREPOSITIONS.contains(before) && !participle);
  }

  /** After the last word where they begin at a place, or 0. */
  private int end(List<Token> tokens, int from) {
    int at = from;
    int gap = 0;
    for (String word : words) {
      if (word.equals("..")) {
        gap = GAP;
        continue;
      }
      int last = Math.min(at + gap, tokens.size() - 1);
      while (at <= last && !matches(word, tokens.get(at).key())) {
        at++;
      }
      if (at > last) {
        return 0;
      }
      at++;
      gap = 0;
    }
    return at;
  }

  private static boolean matches(String word, String key) {
    if (word.equals("!")) {
      return Lexicon.negates(key);
    }
    return word.endsWith("~")
        ? isForm(word.substring(0, word.length() - 1), key)
        : List.of(word.split("/", -1)).contains(key);
  }

  private static boolean isForm(String verb, String key) {
    return Stems.of(verb).equals(Stems.of(key))
        && (key.equals(verb) || NOUNS.stream().noneMatch(key::endsWith));
  }

  private static Map<String, List<Pole>> read() {
    Map<String, List<Pole>> poles = new HashMap<>();
    for (String line : Resource.lines(Pole.class, "poles.txt")) {
      int equals = line.indexOf('=');
      String[] head = line.substring(0, equals).strip().split(" ", -1);
      for (String words : line.substring(equals + 1).split("\\|", -1)) {
        Pole pole =
            new Pole(
                head[0],
                head[1],
                head[2].startsWith("+"),
                !head[2].endsWith("?"),
                List.of(words.strip().split(" ", -1)));
        for (String first : pole.words.getFirst().split("/", -1)) {
          String key =
              first.endsWith("~") ? Stems.of(first.substring(0, first.length() - 1)) + "~" : first;
          poles.computeIfAbsent(key, k -> new ArrayList<>()).add(pole);
        }
      }
    }
    return Map.copyOf(poles);
  }
}
