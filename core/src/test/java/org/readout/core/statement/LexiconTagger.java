package org.readout.core.statement;

import java.util.Arrays;
import java.util.List;

/** Stands in for a trained tagger: cue verbs and a few sentence patterns. Immutable. */
final class LexiconTagger implements RoleTagger {
  private static final float SURE = 2;

  @Override
  public String name() {
    return "lexicon";
  }

  @Override
  public List<float[][]> score(String text, List<List<Word>> passages) {
    return passages.stream().map(words -> scores(text, words)).toList();
  }

  private static float[][] scores(String text, List<Word> words) {
    float[][] scores = new float[words.size()][SCORES];
    for (float[] row : scores) {
      for (Role role : Role.values()) {
        row[role.offset()] = SURE;
      }
    }
    for (Part part : new LexiconReading(text, words).parts()) {
      int offset = part.role().offset();
      for (int i = part.first(); i < part.end(); i++) {
        Arrays.fill(scores[i], offset, offset + 3, 0);
        scores[i][offset + (i == part.first() ? 1 : 2)] = SURE;
      }
    }
    return scores;
  }
}
