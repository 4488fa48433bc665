package org.readout.nlp;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Splits words into the pieces of a vocabulary, the longest match first (Wu and others 2016, as
 * BERT does it). Words must come lower-cased where the vocabulary is. Immutable.
 */
final class WordPiece {
  /** Words of more UTF-16 units are unknown. */
  private static final int LONGEST_WORD = 60;

  private static final ModelFile SHIPPED = new ModelFile("org/readout/nlp/tagger/vocab.txt");
  private static @Nullable WordPiece shipped;

  private final Map<String, Integer> ids = new HashMap<>();
  private final int unknown;

  /** Takes the pieces in the order of their ids, among them BERT's special ones. */
  WordPiece(List<String> vocabulary) {
    for (int id = 0; id < vocabulary.size(); id++) {
      ids.put(vocabulary.get(id), id);
    }
    unknown = id("[UNK]");
  }

  /** Of the vocabulary that all shipped encoders share, in lower case; it is read once. */
  static synchronized WordPiece shipped() throws ModelUnavailable {
    if (shipped == null) {
      try {
        shipped = new WordPiece(SHIPPED.lines());
      } catch (IOException failure) {
        throw new ModelUnavailable("cannot load " + SHIPPED.name(), failure);
      }
    }
    return shipped;
  }

  /** Throws {@link IllegalArgumentException} for a piece that the vocabulary lacks. */
  int id(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("not in the vocabulary: " + piece);
    }
    return id;
  }

  /** At least one piece for any word. */
  int[] pieces(String word) {
    if (word.isEmpty() || word.length() > LONGEST_WORD) {
      return new int[] {unknown};
    }
    int[] pieces = new int[word.length()];
    int count = 0;
    for (int start = 0; start < word.length(); count++) {
      int end = longest(word, start);
      if (end == start) {
        return new int[] {unknown};
      }
      pieces[count] = id(piece(word, start, end));
      start = end;
    }
    return Arrays.copyOf(pieces, count);
  }

  private int longest(String word, int start) {
    int end = word.length();
    while (end > start && !ids.containsKey(piece(word, start, end))) {
      end--;
    }
    return end;
  }

  private static String piece(String word, int start, int end) {
    String part = word.substring(start, end);
    return start == 0 ? part : "##" + part;
  }
}
