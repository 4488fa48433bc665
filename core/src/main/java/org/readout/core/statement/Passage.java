package org.readout.core.statement;

import java.util.ArrayList;
import java.util.List;
import org.readout.core.article.Block;
import org.readout.core.sentence.Sentence;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** Running text that is read at once: a paragraph, or a content read again by itself. */
final class Passage {
  private final String text;
  private final List<Word> words;
  private final List<String> keys;
  private final int[] sentence;
  private final Block.Kind kind;

  /**
   * @param kind of the block it stands in
   * @param sentences the article's, in order
   */
  Passage(String text, Block.Kind kind, Span span, List<Sentence> sentences) {
    this.text = text;
    this.kind = kind;
    this.words = List.copyOf(Words.of(text, span, Quotations.in(text, span)));
    this.keys = new ArrayList<>(words.size());
    this.sentence = new int[words.size()];
    int begun = begunBefore(span.start(), sentences);
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i).span();
      keys.add(Folding.key(word.of(text)));
      while (begun < sentences.size() && sentences.get(begun).span().start() <= word.start()) {
        begun++;
      }
      sentence[i] = begun;
    }
  }

  private static int begunBefore(int position, List<Sentence> sentences) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A part of it by itself. */
  Passage within(Part part, List<Sentence> sentences) {
    return new Passage(text, kind, span(part), sentences);
  }

  String text() {
    return text;
  }

  Block.Kind kind() {
    return kind;
  }

  List<Word> words() {
    return words;
  }

  int size() {
    return words.size();
  }

  /** Folded and in lower case; the empty string outside the passage. */
  String key(int word) {
    return word < 0 || word >= keys.size() ? "" : keys.get(word);
  }

  List<String> keys(int first, int end) {
    return keys.subList(Math.max(0, first), Math.min(keys.size(), end));
  }

  /** The number of the article's sentence that a word stands in. */
  int sentence(int word) {
    return sentence[word];
  }

  Span span(int first, int end) {
    return new Span(words.get(first).span().start(), words.get(end - 1).span().end());
  }

  Span span(Part part) {
    return span(part.first(), part.end());
  }

  boolean isQuoted(int word) {
    return words.get(word).quoting() == Word.Quoting.INSIDE;
  }

  /** Whether it is a mark of an outermost quotation. */
  boolean isMark(int word) {
    return word >= 0 && word < size() && words.get(word).quoting() == Word.Quoting.MARK;
  }

  boolean isPunctuation(int word) {
    int point = first(word);
    return !Character.isLetterOrDigit(point) && "_$€£%".indexOf(point) < 0;
  }

  boolean isCapital(int word) {
    return Character.isUpperCase(first(word));
  }

  /** Whether all its letters are capitals. */
  boolean isUpper(int word) {
    return isCapital(word)
        && words.get(word).span().of(text).chars().noneMatch(Character::isLowerCase);
  }

  boolean isSmall(int word) {
    return Character.isLowerCase(first(word));
  }

  private int first(int word) {
    return text.codePointAt(words.get(word).span().start());
  }
}
