package org.readout.bench.components;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.readout.core.sentence.SentenceEncoder;
import org.readout.core.sentence.WordEncoder;

/** How well the sentences of a text go with a few words on something told in it. */
final class SentenceLikeness {
  /** How much likelier a word is meant by the same word than by another. */
  private static final double SAME = 0.15;

  private final SentenceEncoder encoder;
  private final WordEncoder wordEncoder;
  private final List<Passage> sentences;
  private final List<float[]> wholes;
  private final Map<String, Integer> spread = new HashMap<>();

  private record Passage(Words words, List<float[]> meanings) {}

  /**
   * Of one sentence.
   *
   * @param whole the cosine of the two as wholes
   * @param told how much of each word that is looked for is found, on average
   * @param rareTold the same, words that the text rarely has counting for more
   * @param asked how much of each word of the sentence is looked for
   */
  record Like(double whole, double told, double rareTold, double asked) {}

  SentenceLikeness(List<String> sentences, SentenceEncoder encoder, WordEncoder wordEncoder) {
    this.encoder = encoder;
    this.wordEncoder = wordEncoder;
    this.sentences = sentences.stream().map(this::passage).toList();
    wholes = encoder.encode(sentences);
    for (Passage sentence : this.sentences) {
      new HashSet<>(sentence.words().keys()).forEach(key -> spread.merge(key, 1, Integer::sum));
    }
  }

  private Passage passage(String text) {
    Words words = Words.of(text);
    return new Passage(words, wordEncoder.encode(text, words.spans()));
  }

  /** One for each sentence. */
  List<Like> to(String asked) {
    Passage query = passage(asked);
    float[] whole = encoder.encode(List.of(asked)).getFirst();
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> like(query, sentences.get(i), Cosine.of(whole, wholes.get(i))))
        .toList();
  }

  private Like like(Passage query, Passage sentence, double whole) {
    double told = 0;
    double count = 0;
    double rareTold = 0;
    double rare = 0;
    double[] asked = new double[sentence.words().size()];
    for (int i = 0; i < query.words().size(); i++) {
      if (query.words().isMatter(i)) {
        double best = best(query, i, sentence, asked);
        double weight = rareness(query.words().key(i));
        told += best;
        count++;
        rareTold += weight * best;
        rare += weight;
      }
    }
    double back =
        IntStream.range(0, asked.length)
            .filter(sentence.words()::isMatter)
            .mapToDouble(i -> asked[i])
            .average()
            .orElse(0);
    return new Like(whole, count == 0 ? 0 : told / count, rare == 0 ? 0 : rareTold / rare, back);
  }

  private double rareness(String key) {
    return Math.log(1 + (double) sentences.size() / (1 + spread.getOrDefault(key, 0)));
  }

  /** How well the sentence's best word goes with one; each word's best is noted. */
  private static double best(Passage query, int word, Passage sentence, double[] asked) {
    double best = 0;
    for (int j = 0; j < asked.length; j++) {
      boolean same = query.words().key(word).equals(sentence.words().key(j));
      double score =
          Cosine.of(query.meanings().get(word), sentence.meanings().get(j)) + (same ? SAME : 0);
      asked[j] = Math.max(asked[j], score);
      best = Math.max(best, score);
    }
    return best;
  }
}
