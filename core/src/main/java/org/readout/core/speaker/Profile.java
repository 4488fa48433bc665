package org.readout.core.speaker;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.core.text.Folding;

/**
 * A speaker's names and titles, made comparable across articles.
 *
 * @param words of the name, nationalities and capitals turned into countries
 * @param title words of the title, likewise
 * @param office the noun of the title that the others hang on: {@code director of the office}
 * @param definite whether the article takes for granted who is meant: {@code the minister}
 */
record Profile(
    Speaker speaker,
    List<String> name,
    Set<String> words,
    Set<String> title,
    String office,
    boolean definite) {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}.'-]+|'s?(?![\\p{L}])");
  private static final Pattern DEFINITE =
      Pattern.compile("(?i)(the|its|his|her|their|our|this) .*|\\p{Lu}.*['’]s? \\p{Ll}.*");
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "for", "in", "at", "and", "to", "on", "s", "its", "his", "her",
          "their");

  static Profile of(Speaker speaker) {
    String title = speaker.title() == null ? "" : speaker.title();
    boolean definite =
        speaker.aliases().stream().anyMatch(form -> DEFINITE.matcher(form).matches());
    return new Profile(
        speaker,
        words(speaker.name()),
        content(speaker.name()),
        content(title),
        office(title),
        definite);
  }

  private static String office(String title) {
    String[] phrase = NO_WORD.split(Folding.key(title.split(" (?:of|for|at|in|to) ", 2)[0]), -1);
    return normal(phrase[phrase.length - 1]);
  }

  boolean is(Speaker.Type type) {
    return speaker.type() == type;
  }

  private static List<String> words(String name) {
    return List.of(Folding.key(name).split(" ", -1));
  }

  private static Set<String> content(String phrase) {
    Set<String> content = new TreeSet<>();
    for (String word : NO_WORD.split(Folding.key(phrase), -1)) {
      if (!word.isEmpty() && !EMPTY.contains(word)) {
        content.add(normal(word));
      }
    }
    return content;
  }

  /**
   * One form for {@code Uzbek}, {@code Tashkent} and {@code Uzbekistan}, one for a press office or
   * service.
   */
  private static String normal(String word) {
    return switch (word) {
      case "service", "bureau" -> "office";
      case "presidential" -> "president";
      case "ministerial" -> "minister";
      case "parliamentary" -> "parliament";
      case "governmental" -> "government";
      default -> Countries.of(word).map(Folding::key).orElse(word);
    };
  }
}
