package org.readout.bench.components;

import java.util.List;
import java.util.Set;

/**
 * Who or when is asked of a text, and the sentences of it that could tell.
 *
 * @param text the place of the text in its file
 * @param gold the words of the right answer; empty where there is none
 */
record Question(int text, Set<String> gold, List<Candidate> candidates) {

  /** The words that a sentence would answer with, and what speaks for it. */
  record Candidate(Set<String> words, List<Double> features) {
    double[] row() {
      return features.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  boolean isRight(Candidate candidate) {
    return FutureStatement.meet(candidate.words(), gold);
  }
}
