package org.readout.core.statement;

import java.util.Set;

/** The word lists that {@link LexiconReading} goes by, folded and in lower case. */
final class LexiconWords {
  static final Set<String> NO_VERB_AFTER =
      Set.of(
          "to", "the", "a", "an", "this", "these", "its", "his", "her", "their", "our", "my", "of",
          "no", "any", "some", "s", "in", "on", "for", "with", "by", "at", "and");

  static final Set<String> AUXILIARIES =
      Set.of(
          "has",
          "have",
          "had",
          "is",
          "was",
          "were",
          "are",
          "would",
          "will",
          "could",
          "did",
          "does",
          "do",
          "not",
          "t",
          "'",
          "also",
          "never",
          "later",
          "then",
          "again",
          "since",
          "once",
          "now",
          "still",
          "only",
          "just",
          "too",
          "further",
          "didn",
          "wouldn",
          "couldn",
          "doesn",
          "don",
          "himself",
          "herself",
          "itself",
          "themselves",
          "who",
          "earlier",
          "recently",
          "repeatedly",
          "publicly");

  static final Set<String> BOUNDARIES =
      Set.of(
          ";",
          ":",
          "-",
          "but",
          "that",
          "which",
          "while",
          "because",
          "when",
          "if",
          "though",
          "although",
          "(",
          ")",
          "and",
          "as",
          "where",
          "after",
          "before");

  static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "st", "no", "lt", "col", "sgt",
          "prof", "jan", "feb", "oct", "nov", "dec", "sept", "aug", "inc", "vs", "jr", "rev");

  static final Set<String> CLAUSE_STARTS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "the", "a", "an", "his", "her", "its",
          "their", "this", "there", "no", "some", "many", "more", "most", "all", "both", "these",
          "those", "two", "three", "people", "our");

  static final Set<String> SAYING =
      Set.of(
          "say",
          "think",
          "believe",
          "hope",
          "add",
          "tell",
          "fear",
          "know",
          "insist",
          "feel",
          "suspect",
          "argue",
          "claim",
          "understand",
          "guess",
          "suggest",
          "maintain",
          "estimate",
          "predict",
          "warn");

  static final Set<String> TELLING = Set.of("tell", "assure", "remind", "warn", "inform");

  private LexiconWords() {}
}
