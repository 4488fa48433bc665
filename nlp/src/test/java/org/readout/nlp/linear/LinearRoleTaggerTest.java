package org.readout.nlp.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.core.statement.RoleTagger;
import org.readout.core.statement.Word;
import org.readout.core.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against what the trainer made of some invented texts: {@code golden.json}, from linear.py. */
class LinearRoleTaggerTest {
  private static final LinearRoleTagger TAGGER = LinearRoleTagger.load();

  static Stream<JsonNode> units() throws IOException {
    try (InputStream in = LinearRoleTaggerTest.class.getResourceAsStream("golden.json")) {
      assertThat(in).isNotNull();
      return JsonMapper.shared().readTree(in).valueStream().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("units")
  void gives_each_word_the_trainers_probabilities(JsonNode unit) {
    String text = unit.get("text").asString();
    double[][] chances = TAGGER.chances(text, words(text, unit));
    assertThat(chances.length).isEqualTo(unit.get("chances").size());
    for (int i = 0; i < chances.length; i++) {
      for (int tag = 0; tag < Marginals.TAGS; tag++) {
        double expected = unit.get("chances").get(i).get(tag).asDouble();
        assertThat(chances[i][tag]).isCloseTo(expected, within(1e-3));
      }
    }
  }

  /** Offsets in code points. */
  private static List<Word> words(String text, JsonNode unit) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < unit.get("words").size(); i++) {
      JsonNode span = unit.get("words").get(i);
      int start = text.offsetByCodePoints(0, span.get(0).asInt());
      int end = text.offsetByCodePoints(0, span.get(1).asInt());
      Word.Quoting quoting = Word.Quoting.valueOf(unit.get("states").get(i).asString());
      words.add(new Word(new Span(start, end), quoting));
    }
    return words;
  }

  @Test
  void scores_of_a_role_are_logarithms_of_probabilities() throws IOException {
    for (JsonNode unit : units().toList()) {
      String text = unit.get("text").asString();
      for (float[] row : TAGGER.score(text, List.of(words(text, unit))).getFirst()) {
        for (int at = 0; at < RoleTagger.SCORES; at += 3) {
          double sum = Math.exp(row[at]) + Math.exp(row[at + 1]) + Math.exp(row[at + 2]);
          assertThat(sum).isCloseTo(1, within(1e-5));
        }
      }
    }
  }

  @Test
  void an_endless_passage_keeps_its_scores_finite_and_the_same_on_any_thread() {
    String text = "\"he said\", ".repeat(20_000);
    List<Word> words =
        IntStream.range(0, text.length())
            .filter(i -> text.charAt(i) != ' ')
            .mapToObj(i -> new Word(new Span(i, i + 1), Word.Quoting.OUTSIDE))
            .toList();
    List<float[][]> both = TAGGER.score(text, List.of(words, words));
    assertThat(Arrays.deepEquals(both.getFirst(), both.getLast())).isTrue();
    for (float[] row : both.getFirst()) {
      assertThat(row).doesNotContain(Float.NaN, Float.NEGATIVE_INFINITY);
    }
  }
}
