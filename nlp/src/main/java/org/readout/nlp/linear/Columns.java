package org.readout.nlp.linear;

import java.util.List;
import org.readout.core.statement.Word;
import org.readout.core.text.Folding;

/** The words of a passage as numbers; outside the passage each is 0. */
final class Columns {
  private static final int ENDING = 3;
  private static final int MOST_BEGUN = 6;

  private final int[] word;
  private final int[] ending;
  private final int[] shape;
  private final int[] cluster;
  private final int[] state;
  private final int[] begun;
  private final boolean[] stop;
  private final boolean[] comma;

  Columns(String text, List<Word> words, Clusters clusters) {
    int size = words.size();
    word = new int[size];
    ending = new int[size];
    shape = new int[size];
    cluster = new int[size];
    state = new int[size];
    begun = new int[size];
    stop = new boolean[size];
    comma = new boolean[size];
    for (int i = 0; i < size; i++) {
      String surface = words.get(i).span().of(text);
      String key = Folding.key(surface);
      word[i] = key.hashCode();
      ending[i] = key.substring(Math.max(0, key.length() - ENDING)).hashCode();
      shape[i] = shape(surface).hashCode();
      cluster[i] = 1 + clusters.of(word[i]);
      state[i] = state(words.get(i).quoting());
      begun[i] = i == 0 || stop[i - 1] ? 0 : Math.min(MOST_BEGUN, begun[i - 1] + 1);
      stop[i] = key.length() == 1 && ".?!".contains(key);
      comma[i] = key.length() == 1 && ",;:-".contains(key);
    }
  }

  private static int state(Word.Quoting quoting) {
    return switch (quoting) {
      case OUTSIDE -> 1;
      case INSIDE -> 2;
      case MARK -> 3;
    };
  }

  /** X for capitals, x for other letters, 0 for digits, the rest as it is; repetitions once. */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    int last = -1;
    for (int point : word.codePoints().toArray()) {
      int kind = kind(point);
      if (kind != last) {
        shape.appendCodePoint(kind);
      }
      last = kind;
    }
    return shape.toString();
  }

  private static int kind(int point) {
    if (Character.isUpperCase(point)) {
      return 'X';
    }
    return Character.isLetter(point) ? 'x' : Character.isDigit(point) ? '0' : point;
  }

  int size() {
    return word.length;
  }

  /** The hash of the word, folded and in lower case. */
  int word(int i) {
    return of(word, i);
  }

  /** The hash of its last three UTF-16 units. */
  int ending(int i) {
    return of(ending, i);
  }

  int shape(int i) {
    return of(shape, i);
  }

  /** From 1, for no cluster. */
  int cluster(int i) {
    return of(cluster, i);
  }

  /** From 1, for a word outside quotations. */
  int state(int i) {
    return of(state, i);
  }

  /** The words before it in its sentence, at most {@value #MOST_BEGUN}. */
  int begun(int i) {
    return begun[i];
  }

  /** Whether a sentence may end with it. */
  boolean isStop(int i) {
    return stop[i];
  }

  boolean isComma(int i) {
    return comma[i];
  }

  private static int of(int[] column, int i) {
    return i < 0 || i >= column.length ? 0 : column[i];
  }
}
