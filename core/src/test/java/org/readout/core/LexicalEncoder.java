package org.readout.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.sentence.SentenceEncoder;
import org.readout.core.text.Folding;

/**
 * A stand-in for a trained encoder: texts are alike as far as their words begin alike. Knows no
 * synonyms, so tests of what needs meaning belong where a trained one is.
 */
public final class LexicalEncoder implements SentenceEncoder {
  private static final int DIMENSIONS = 512;
  private static final int PREFIX = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Set<String> COMMON =
      Set.of(
          "the", "a", "an", "of", "to", "in", "on", "and", "that", "was", "were", "is", "had", "it",
          "for", "at", "by", "with", "be", "been", "he", "she", "they", "his", "her", "its");

  @Override
  public List<float[]> encode(List<String> texts) {
    List<float[]> vectors = new ArrayList<>();
    texts.forEach(text -> vectors.add(encode(text)));
    return vectors;
  }

  private static float[] encode(String text) {
    float[] vector = new float[DIMENSIONS];
    vector[0] = 0.1f;
    Matcher word = WORD.matcher(Folding.key(text));
    while (word.find()) {
      String form = word.group();
      String stem = form.substring(0, Math.min(PREFIX, form.length()));
      vector[1 + Math.floorMod(stem.hashCode(), DIMENSIONS - 1)] +=
          COMMON.contains(form) ? 0.2f : 1;
    }
    double squares = 0;
    for (float part : vector) {
      squares += part * part;
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return vector;
  }
}
