package org.readout.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How one text became another, word by word.
 *
 * @param parts in the order of the texts; the kept and removed ones make up the old text, the kept
 *     and added ones the new
 */
public record Change(List<Part> parts) {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*|\\S)\\s*|\\s+", Pattern.DOTALL);

  public Change {
    parts = List.copyOf(parts);
  }

  /** What became of some words. */
  public enum Fate {
    KEPT,
    REMOVED,
    ADDED
  }

  /** Words that follow one another and share a fate. */
  public record Part(Fate fate, String text) {}

  public static Change of(String old, String now) {
    return new Change(new ShortestEdit(words(old), words(now)).parts());
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** The number of words of one fate. */
  public int count(Fate fate) {
    int count = 0;
    for (Part part : parts) {
      count += part.fate == fate ? words(part.text).size() : 0;
    }
    return count;
  }

  /** The same with long kept parts cut to a few words around what changed, after an ellipsis. */
  public Change around(int words) {
    List<Part> shown = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      List<String> kept = words(part.text);
      int before = i == 0 ? 0 : words;
      int after = i == parts.size() - 1 ? 0 : words;
      if (part.fate == Fate.KEPT && kept.size() > before + after + 1) {
        String text =
            String.join("", kept.subList(0, before))
                + "… "
                + String.join("", kept.subList(kept.size() - after, kept.size()));
        shown.add(new Part(Fate.KEPT, text));
      } else {
        shown.add(part);
      }
    }
    return new Change(shown);
  }
}
