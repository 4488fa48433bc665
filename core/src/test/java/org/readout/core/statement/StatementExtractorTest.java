package org.readout.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.article.Metadata;
import org.readout.core.sentence.Sentence;
import org.readout.core.sentence.SentenceSplitter;
import org.readout.core.text.Span;

class StatementExtractorTest {
  private static final StatementExtractor EXTRACTOR = new StatementExtractor(new LexiconTagger());

  /** Each example is a paragraph in a line that starts with a bar, then the drawing of it. */
  static Stream<String> examples() throws IOException {
    try (InputStream in = StatementExtractorTest.class.getResourceAsStream("statements.txt")) {
      assertThat(in).isNotNull();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(all.split("(?m)^\\| ")).filter(example -> !example.isBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void draws_as_in_the_examples(String example) {
    int end = example.indexOf('\n');
    Article article = article(example.substring(0, end));
    assertThat(drawing(article).strip()).isEqualTo(example.substring(end).strip());
  }

  private static String drawing(Article article) {
    List<Sentence> sentences = new SentenceSplitter().split(article);
    return Drawing.of(article.text(), sentences, EXTRACTOR.extract(article, sentences), s -> "");
  }

  @Property
  void spans_are_in_bounds_in_order_and_the_same_on_any_thread(@ForAll("texts") String text) {
    if (text.isBlank()) {
      return;
    }
    Article article = article(text);
    List<Statement> statements = statements(article);
    int start = 0;
    List<String> ids = new ArrayList<>();
    for (Statement statement : statements) {
      Stream.of(statement.source(), statement.cue(), statement.content(), statement.addressee())
          .forEach(spans -> assertThat(spans).isSorted());
      assertThat(statement.extent().end()).isLessThanOrEqualTo(text.length());
      if (statement.parent() == null) {
        assertThat(statement.extent().start()).isGreaterThanOrEqualTo(start);
        start = statement.extent().start();
      } else {
        assertThat(ids).contains(statement.parent());
      }
      ids.add(statement.id());
    }
    List<List<Statement>> again =
        IntStream.range(0, 4).parallel().mapToObj(i -> statements(article)).toList();
    assertThat(again).allSatisfy(same -> assertThat(same).isEqualTo(statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“a ",
        "He said \"no\". ",
        "he said that ",
        "she did not say ",
        "X said, adding ",
        "according to ",
        "‘a’ said "
      })
  void hostile_texts_take_linear_time(String part) {
    Article article = article(part.repeat(1_000_000 / part.length()));
    Assertions.assertTimeout(Duration.ofSeconds(30), () -> statements(article));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            " ",
            " ",
            ".",
            ", ",
            ": ",
            "\ud800",
            "😀",
            " שלום ",
            " he said ",
            " said Ms. Hald",
            "The mayor ",
            " told reporters that ",
            " denied ",
            " did not say ",
            " according to ",
            "Nobody knew. ",
            " hopes to go ",
            "it")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static List<Statement> statements(Article article) {
    return EXTRACTOR.extract(article, new SentenceSplitter().split(article));
  }

  private static Article article(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    return new Article("a", text, List.of(block), Metadata.NONE);
  }
}
