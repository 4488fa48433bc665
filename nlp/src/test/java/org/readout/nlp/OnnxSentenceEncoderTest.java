package org.readout.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxSentenceEncoderTest {
  private static OnnxSentenceEncoder encoder;

  @BeforeAll
  static void load() throws ModelUnavailable {
    encoder = OnnxSentenceEncoder.load();
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void a_paraphrase_is_nearer_than_another_subject() {
    List<float[]> vectors =
        encoder.encode(
            List.of(
                "The minister denied that a promise was given.",
                "No promise was made, according to the minister.",
                "The striker scored twice in the second half."));
    assertThat(cosine(vectors.get(0), vectors.get(1)))
        .isGreaterThan(0.6 + cosine(vectors.get(0), vectors.get(2)));
  }

  @Test
  void a_text_has_the_same_vector_whatever_stands_beside_it() {
    String text = "Talks lasted two hours.";
    float[] alone = encoder.encode(List.of(text)).getFirst();
    List<float[]> many = encoder.encode(Collections.nCopies(40, text));
    assertThat(many).allSatisfy(vector -> assertThat(vector).containsExactly(alone));
    assertThat(encoder.encode(List.of(text, "A far longer text. ".repeat(60))).getFirst())
        .containsExactly(alone);
  }

  @Test
  void vectors_have_length_one_even_of_nothing() {
    for (float[] vector :
        encoder.encode(List.of("", "\ud800", "x".repeat(100_000), "Ærøskøbing"))) {
      assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
    }
  }

  private static double cosine(float[] a, float[] b) {
    double product = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
    }
    return product;
  }
}
