package org.readout.core.comparison;

import java.util.List;
import org.readout.core.sentence.WordEncoder;
import org.readout.core.text.Span;

/**
 * Lays the words of two passages against each other, in whatever order they stand. Words are linked
 * that are each other's best (Jalili Sabet and others 2020), first of matter, then all, by how the
 * links found so far would have them stand; small words need more, and get it from links around
 * them. Of the words left some are each other's best; another joins what its neighbour is linked to
 * where the two make a phrase ("people surveyed", "interviewees").
 *
 * <p>The thresholds were set by hand while looking at scores on half of MultiMWA-MTRef's dev set.
 */
public final class WordAligner {
  private final WordEncoder encoder;

  /**
   * Two words that stand for one another.
   *
   * @param left the number of the word in its passage, from 0
   * @param right likewise
   * @param score how well they go together; more than 1 for one word in the same surroundings
   */
  public record Link(int left, int right, double score) {}

  public WordAligner(WordEncoder encoder) {
    this.encoder = encoder;
  }

  /** Links in the order of the left words, then of the right; a word may have none or several. */
  public List<Link> align(String left, List<Span> leftWords, String right, List<Span> rightWords) {
    if (leftWords.isEmpty() || rightWords.isEmpty()) {
      return List.of();
    }
    List<Word> a = Word.of(left, leftWords);
    List<Word> b = Word.of(right, rightWords);
    double[][] scores =
        WordScores.of(a, b, encoder.encode(left, leftWords), encoder.encode(right, rightWords));
    return new WordLinks(a, b, scores).links();
  }
}
