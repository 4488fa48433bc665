package org.readout.core.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.core.text.Span;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  /** Each line is a text, its sentences set off by bars; a bar without a space glues. */
  static Stream<String> examples() throws IOException {
    try (InputStream in = SentenceSplitterTest.class.getResourceAsStream("sentences.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void splits_as_in_the_examples(String line) {
    List<String> expected = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    String text = line.replace(" | ", " ").replace("|", "");
    assertThat(sentences(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void curly_and_straight_marks_split_alike(String line) {
    String text = line.replace(" | ", " ").replace("|", "").replace("’ ”", "’”");
    String straight = text.replaceAll("[“”]", "\"");
    List<String> expected = sentences(text).stream().map(s -> s.replaceAll("[“”]", "\"")).toList();
    assertThat(sentences(straight)).isEqualTo(expected);
  }

  @Property
  void sentences_are_in_order_and_only_white_space_is_outside(@ForAll("texts") String text) {
    int end = 0;
    for (Span span :
        text.isEmpty() ? List.<Span>of() : splitter.split(text, new Span(0, text.length()))) {
      assertThat(text.substring(end, span.start())).isBlank();
      assertThat(span.of(text)).isEqualTo(span.of(text).strip());
      end = span.end();
    }
    assertThat(text.substring(end)).isBlank();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Mr",
            "House",
            "the",
            "U.S",
            ".",
            "?",
            "!",
            "…",
            " ",
            "\n",
            "“",
            "”",
            "\"",
            "'",
            "’",
            "(",
            ")",
            "12",
            "said",
            "\ud83d\ude00",
            "—",
            ",")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private List<String> sentences(String text) {
    return splitter.split(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }
}
