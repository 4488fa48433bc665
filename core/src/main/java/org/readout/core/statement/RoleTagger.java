package org.readout.core.statement;

import java.util.List;

/** Scores the part that each word plays in statements. Thread-safe. */
public interface RoleTagger {

  /** The number of scores for a word. */
  int SCORES = 9;

  /** The name that statements found with it give as their rule. */
  String name();

  /**
   * For each passage a row for each word: scores of outside, begin, inside for source, then for
   * cue, then for content. They are logits; only their order and differences within a role count.
   *
   * @param text the article's text, which the words' spans count in
   * @param passages words that belong together, usually a paragraph
   */
  List<float[][]> score(String text, List<List<Word>> passages);
}
