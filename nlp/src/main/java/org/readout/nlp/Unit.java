package org.readout.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.readout.core.statement.RoleTagger;
import org.readout.core.statement.Word;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/**
 * What the tagger reads at once: a passage, or a part of a long one.
 *
 * @param words in order
 * @param pieces of each word
 * @param rows where each word's scores go
 * @param size the number of pieces
 */
record Unit(List<Word> words, List<int[]> pieces, List<float[]> rows, int size) {
  static final int LONGEST = 220;

  /** A logit that leaves the other tags next to nothing. */
  private static final float OUTSIDE = 20;

  /** The parts of a passage, ended after a sentence in their second half where there is one. */
  static List<Unit> of(String text, List<Word> passage, WordPiece wordPiece, float[][] rows) {
    List<int[]> pieces = new ArrayList<>(passage.size());
    for (Word word : passage) {
      pieces.add(wordPiece.pieces(Folding.key(word.span().of(text))));
    }
    List<float[]> all = Arrays.asList(rows);
    List<Unit> units = new ArrayList<>();
    int from = 0;
    while (from < passage.size()) {
      int to = cut(text, passage, pieces, from);
      List<int[]> own = pieces.subList(from, to);
      units.add(new Unit(passage.subList(from, to), own, all.subList(from, to), size(own)));
      from = to;
    }
    return units;
  }

  private static int cut(String text, List<Word> words, List<int[]> pieces, int from) {
    int size = 0;
    int stop = from;
    for (int i = from; i < words.size(); i++) {
      size += pieces.get(i).length;
      if (size > LONGEST) {
        return stop > from ? stop : Math.max(i, from + 1);
      }
      if (size > LONGEST / 2 && endsSentence(text, words, i)) {
        stop = i + 1;
      }
    }
    return words.size();
  }

  private static boolean endsSentence(String text, List<Word> words, int i) {
    char unit = Folding.fold(text.charAt(words.get(i).span().start()));
    boolean goesOn = i + 1 < words.size() && words.get(i + 1).quoting() == Word.Quoting.INSIDE;
    return (unit == '.' || unit == '?' || unit == '!') && !goesOn;
  }

  /**
   * Takes each word's scores from its first piece.
   *
   * @param scores a row for each piece, after one for what stands before the first
   */
  void take(float[][] scores) {
    int at = 1;
    for (int i = 0; i < words.size(); i++) {
      System.arraycopy(scores[at], 0, rows.get(i), 0, RoleTagger.SCORES);
      at += pieces.get(i).length;
    }
  }

  /** Whether it has a letter or a digit: nobody says anything in marks alone. */
  boolean hasWording(String text) {
    return words.stream().anyMatch(word -> isWording(text, word.span()));
  }

  /** Scores all its words as outside of any statement. */
  void leaveOut() {
    for (float[] row : rows) {
      for (int role = 0; role < RoleTagger.SCORES; role += 3) {
        row[role] = OUTSIDE;
      }
    }
  }

  private static boolean isWording(String text, Span span) {
    return span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static int size(List<int[]> pieces) {
    return pieces.stream().mapToInt(word -> word.length).sum();
  }
}
