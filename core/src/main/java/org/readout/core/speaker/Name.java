package org.readout.core.speaker;

import java.util.List;
import org.readout.core.text.Folding;

/** A proper name without titles, word by word as written. */
record Name(List<String> words) {

  Name {
    words = List.copyOf(words);
  }

  List<String> keys() {
    return words.stream().map(Folding::key).toList();
  }

  String first() {
    return Folding.key(words.getFirst());
  }

  String last() {
    return Folding.key(words.getLast());
  }

  /** Whether this is how a later sentence shortens {@code full}, the name of a person. */
  boolean isSurnameOf(Name full) {
    List<String> mine = keys();
    List<String> theirs = full.keys();
    int from = theirs.size() - mine.size();
    if (from <= 0) {
      return false;
    }
    return theirs.subList(from, theirs.size()).equals(mine)
        || (theirs.size() > 2 && mine.size() == 1 && theirs.lastIndexOf(mine.getFirst()) > 0);
  }

  /** Whether this is the first word or words of {@code full}, as bodies are shortened. */
  boolean isStartOf(Name full) {
    List<String> mine = keys();
    List<String> theirs = full.keys();
    return mine.size() < theirs.size() && theirs.subList(0, mine.size()).equals(mine);
  }

  /** Whether both have the same first and last word, or one has an initial for the first. */
  boolean isVariantOf(Name other) {
    return words.size() > 1
        && other.words.size() > 1
        && last().equals(other.last())
        && (first().equals(other.first())
            || isInitialOf(first(), other.first())
            || isInitialOf(other.first(), first()));
  }

  /** Whether this is an abbreviation made of the initials of {@code full}. */
  boolean isAcronymOf(Name full) {
    if (words.size() != 1 || full.words.size() < 2 || !isUpper(words.getFirst())) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : full.words) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    String letters = words.getFirst().replace(".", "");
    return letters.length() > 1 && initials.toString().equals(letters);
  }

  private static boolean isUpper(String word) {
    return word.chars().allMatch(c -> c == '.' || Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static boolean isInitialOf(String initial, String word) {
    return initial.length() == 2 && initial.charAt(1) == '.' && word.charAt(0) == initial.charAt(0);
  }

  @Override
  public String toString() {
    StringBuilder form = new StringBuilder();
    for (String word : words) {
      boolean joined = form.isEmpty() || Folding.fold(word.charAt(0)) == '\'';
      form.append(joined ? "" : " ").append(word);
    }
    return form.toString();
  }
}
