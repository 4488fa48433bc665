package org.readout.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxReportEncoderTest {
  private static OnnxReportEncoder encoder;

  @BeforeAll
  static void load() throws ModelUnavailable {
    encoder = OnnxReportEncoder.load();
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void two_reports_of_one_event_are_nearer_than_two_of_one_kind() {
    List<float[]> vectors =
        encoder.encode(
            List.of(
                "Harbour ferry sinks off Lisse\nA ferry with forty aboard went down on Tuesday.",
                "Forty rescued as boat founders\nPassengers of the ferry that sank near Lisse on"
                    + " Tuesday were all brought ashore.",
                "River ferry sinks near Maro\nA ferry with ninety aboard capsized in June."));
    assertThat(cosine(vectors.get(0), vectors.get(1)))
        .isGreaterThan(cosine(vectors.get(0), vectors.get(2)));
  }

  @Test
  void the_same_text_gives_the_same_vector_of_length_one_beside_any_others() {
    List<String> texts =
        IntStream.range(0, 20).mapToObj(i -> "Report " + i + " of the flood. ".repeat(i)).toList();
    List<float[]> together = encoder.encode(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(together.get(i)).isEqualTo(encoder.encode(List.of(texts.get(i))).getFirst());
      assertThat(cosine(together.get(i), together.get(i))).isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void a_text_without_words_has_a_vector() {
    assertThat(encoder.encode(List.of("")).getFirst()).hasSize(384);
  }

  private static double cosine(float[] a, float[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }
}
