package org.readout.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.core.text.Span;

class OnnxWordEncoderTest {
  private static OnnxWordEncoder encoder;

  @BeforeAll
  static void load() throws ModelUnavailable {
    encoder = OnnxWordEncoder.load();
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void a_word_of_the_same_meaning_is_the_nearest() {
    List<float[]> left = encode("The firm bought its rival .");
    List<float[]> right = encode("The company acquired a competitor .");
    assertThat(cosine(left.get(2), right.get(2)))
        .isGreaterThan(cosine(left.get(2), right.get(1)))
        .isGreaterThan(cosine(left.get(2), right.get(4)));
  }

  @Test
  void each_word_has_a_vector_of_length_one_or_zero() {
    List<float[]> vectors = encode("Ærøskøbing \u200b 4,000 … " + "word ".repeat(500));
    assertThat(vectors).hasSize(504);
    assertThat(cosine(vectors.get(0), vectors.get(0))).isCloseTo(1, within(1e-5));
    assertThat(cosine(vectors.get(1), vectors.get(1))).isZero();
    assertThat(cosine(vectors.get(2), vectors.get(2))).isCloseTo(1, within(1e-5));
    assertThat(cosine(vectors.getLast(), vectors.getLast())).isZero();
  }

  private static List<float[]> encode(String text) {
    List<Span> words = new ArrayList<>();
    for (MatchResult word : Pattern.compile("[^ ]+").matcher(text).results().toList()) {
      words.add(new Span(word.start(), word.end()));
    }
    return encoder.encode(text, words);
  }

  private static double cosine(float[] a, float[] b) {
    double product = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
    }
    return product;
  }
}
