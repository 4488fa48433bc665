package org.readout.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.AccountReader;
import org.readout.core.statement.Statement;
import org.readout.core.statement.StatementExtractor;
import org.readout.core.statement.Word;
import org.readout.core.text.Span;

/** Whatever the text, the whole way from it to its statements holds, through the trained tagger. */
class AnyTextTest {
  private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");
  private static final List<String> SCRAPS =
      List.of(
          "Ms. Ortiz",
          "the minister",
          "said",
          "told reporters",
          "that",
          "he",
          "denied",
          "“",
          "”",
          "\"",
          "'",
          "‘",
          "’",
          ",",
          ".",
          "?",
          ":",
          "\n",
          "\n\n",
          "\u00a0",
          "1,200",
          "😀",
          "\ud83d",
          "\ude00",
          "قال الوزير",
          "אמר",
          "\u202e",
          "İstanbul",
          "é",
          "e\u0301",
          "—",
          "ferries would stop",
          "x".repeat(90));

  private static OnnxRoleTagger tagger;
  private static AccountReader reader;

  @BeforeAll
  static void load() throws ModelUnavailable {
    tagger = OnnxRoleTagger.load();
    reader = new AccountReader(new StatementExtractor(tagger));
  }

  @AfterAll
  static void close() {
    tagger.close();
  }

  private static Account read(String text) {
    return reader.read(PlainText.article("a", text, Metadata.NONE));
  }

  private static String random(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(80); i >= 0; i--) {
      text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
      text.append(random.nextInt(5) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @Test
  void spans_lie_in_the_text_in_order() {
    for (int seed = 0; seed < 60; seed++) {
      Account account = read(random(seed));
      for (Statement statement : account.statements()) {
        for (List<Span> spans : roles(statement)) {
          assertThat(spans).isSorted();
          assertThat(spans).allMatch(span -> span.end() <= account.text().length());
          assertThat(spans).allMatch(span -> !span.of(account.text()).isBlank());
        }
      }
    }
  }

  private static List<List<Span>> roles(Statement statement) {
    return List.of(statement.source(), statement.cue(), statement.content());
  }

  @Test
  void every_run_and_thread_gives_the_same() {
    List<String> texts = IntStream.range(100, 130).mapToObj(AnyTextTest::random).toList();
    List<List<Statement>> alone = texts.stream().map(text -> read(text).statements()).toList();
    List<List<Statement>> together =
        texts.parallelStream().map(text -> read(text).statements()).toList();
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void a_paragraph_gives_the_same_scores_beside_any_other() {
    String text = "Ms. Ortiz said that ferries would stop. He denied it, she said.";
    List<List<Word>> passages = new ArrayList<>();
    for (int end = 1; end <= words(text).size(); end++) {
      passages.add(words(text).subList(0, end));
    }
    List<float[][]> together = tagger.score(text, passages);
    for (int i = 0; i < passages.size(); i++) {
      float[][] alone = tagger.score(text, List.of(passages.get(i))).getFirst();
      assertThat(together.get(i)).isDeepEqualTo(alone);
    }
  }

  private static List<Word> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(match -> new Word(new Span(match.start(), match.end()), Word.Quoting.OUTSIDE))
        .toList();
  }

  static Stream<String> hostile() {
    return Stream.of(
        "\"".repeat(100_000),
        "“ ".repeat(50_000),
        "'a ".repeat(3_000),
        "x".repeat(5_000_000),
        "\ud83d".repeat(20_000),
        "\ude00\ud83d ".repeat(5_000),
        "😀".repeat(20_000),
        "\u202eقال الوزير إن الاجتماع ".repeat(300),
        "He said “she said ".repeat(1_000),
        "He said that ".repeat(1_500),
        ". ".repeat(50_000),
        "\n".repeat(100_000));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("hostile")
  void nothing_makes_it_fail_or_stall(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(read(text).text()).isEqualTo(text));
  }
}
