package org.readout.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The exact words of one piece of evidence, with what a reader needs around them.
 *
 * @param articles the ids of the reports that have them
 * @param speaker who holds the words, or null where the report itself tells
 * @param quoted whether the words are the speaker's own
 * @param runs on one line; marked are the words in question, none when all are
 */
record Passage(
    List<String> articles,
    @Nullable String speaker,
    boolean quoted,
    List<Run> runs,
    @Nullable String value) {

  private static final int RETOLD = 24;

  Passage {
    articles = List.copyOf(articles);
    runs = List.copyOf(runs);
  }

  /** The value on one line, unless the words show it themselves. */
  @Nullable String hiddenValue() {
    String flat = value == null ? "" : Prose.flat(value);
    return words().contains(flat) ? null : flat;
  }

  /** Whether a note says no more than the words do. */
  boolean isRetoldBy(String note) {
    String words = words();
    return Prose.flat(note).contains(words.substring(0, Math.min(RETOLD, words.length())).strip());
  }

  String words() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  Passage with(List<Run> others) {
    return new Passage(articles, speaker, quoted, others, value);
  }

  Passage in(List<String> others) {
    return new Passage(others, speaker, quoted, runs, value);
  }

  Passage also(Passage other) {
    List<String> all = new ArrayList<>(articles);
    other.articles.stream().filter(article -> !all.contains(article)).forEach(all::add);
    return in(all);
  }
}
