package org.readout.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.readout.core.statement.Word;
import org.readout.core.text.Folding;

/**
 * What the tagger reads at once: a passage, or a part of a long one.
 *
 * @param words in order
 * @param pieces of each word
 * @param rows where each word's scores go
 */
record Unit(List<Word> words, List<int[]> pieces, List<float[]> rows) {
  static final int LONGEST = 220;

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
      units.add(
          new Unit(passage.subList(from, to), pieces.subList(from, to), all.subList(from, to)));
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

  /** The number of pieces. */
  int size() {
    return pieces.stream().mapToInt(word -> word.length).sum();
  }
}
