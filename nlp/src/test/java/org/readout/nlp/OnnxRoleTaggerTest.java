package org.readout.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.core.statement.RoleTagger;
import org.readout.core.statement.Word;
import org.readout.core.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against what the trainer made of the same texts: {@code golden.json}, from golden.py. */
class OnnxRoleTaggerTest {
  private static final List<String> ROLES = List.of("source", "cue", "content");

  private static final List<Word.Quoting> QUOTING =
      List.of(Word.Quoting.OUTSIDE, Word.Quoting.INSIDE, Word.Quoting.MARK);

  private static OnnxRoleTagger tagger;

  @BeforeAll
  static void load() throws ModelUnavailable {
    tagger = OnnxRoleTagger.load();
  }

  @AfterAll
  static void close() {
    tagger.close();
  }

  /** The units of each text, offsets in code points. */
  record Golden(String text, JsonNode unit) {
    List<Word> words() {
      List<Word> words = new ArrayList<>();
      for (int i = 0; i < unit.get("words").size(); i++) {
        JsonNode span = unit.get("words").get(i);
        int start = text.offsetByCodePoints(0, span.get(0).asInt());
        int end = text.offsetByCodePoints(0, span.get(1).asInt());
        Word.Quoting quoting = QUOTING.get(unit.get("states").get(i).asInt());
        words.add(new Word(new Span(start, end), quoting));
      }
      return words;
    }

    List<String> tags() {
      return unit.get("tags").valueStream().map(JsonNode::asString).toList();
    }

    int[] pieces() {
      return unit.get("pieces").valueStream().mapToInt(JsonNode::asInt).toArray();
    }
  }

  static Stream<Golden> units() throws IOException {
    try (InputStream in = OnnxRoleTaggerTest.class.getResourceAsStream("golden.json")) {
      assertThat(in).isNotNull();
      return JsonMapper.shared()
          .readTree(in)
          .valueStream()
          .flatMap(
              text ->
                  text.get("units")
                      .valueStream()
                      .map(unit -> new Golden(text.get("text").asString(), unit)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("units")
  void splits_words_into_the_trainers_pieces(Golden golden) throws IOException {
    WordPiece wordPiece = new WordPiece(new ModelFile("org/readout/nlp/tagger/vocab.txt").lines());
    List<Word> words = golden.words();
    float[][] rows = new float[words.size()][RoleTagger.SCORES];
    List<Unit> units = Unit.of(golden.text(), words, wordPiece, rows);
    assertThat(units).hasSize(1);
    assertThat(units.getFirst().pieces().stream().flatMapToInt(Arrays::stream).toArray())
        .containsExactly(golden.pieces());
  }

  @ParameterizedTest
  @MethodSource("units")
  void gives_each_word_the_trainers_tag(Golden golden) {
    float[][] scores = tagger.score(golden.text(), List.of(golden.words())).getFirst();
    assertThat(Arrays.stream(scores).map(OnnxRoleTaggerTest::tag).toList())
        .isEqualTo(golden.tags());
  }

  /** The one role that a word begins or goes on. */
  private static String tag(float[] row) {
    for (int role = 0; role < ROLES.size(); role++) {
      int at = 3 * role;
      if (row[at + 1] > row[at] || row[at + 2] > row[at]) {
        return (row[at + 1] > row[at + 2] ? "B-" : "I-") + ROLES.get(role);
      }
    }
    return "O";
  }
}
