package org.readout.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.article.Metadata;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.AccountReader;
import org.readout.core.speaker.Speaker;
import org.readout.core.statement.Statement;
import org.readout.core.statement.StatementExtractor;
import org.readout.core.text.Span;

/** Who said what in small stories, through the model that is shipped. */
class StoriesTest {
  private static OnnxRoleTagger tagger;

  @BeforeAll
  static void load() throws ModelUnavailable {
    tagger = OnnxRoleTagger.load();
  }

  @AfterAll
  static void close() {
    tagger.close();
  }

  record Story(String title, List<String> paragraphs, List<String> told) {

    static Story of(String source) {
      List<String> lines = source.lines().filter(line -> !line.isBlank()).toList();
      return new Story(
          lines.getFirst(),
          lines.stream().skip(1).filter(line -> !line.startsWith("> ")).toList(),
          lines.stream().filter(line -> line.startsWith("> ")).toList());
    }

    /** A paragraph may begin with the kind of its block and a colon. */
    Article article() {
      StringBuilder text = new StringBuilder();
      List<Block> blocks = new ArrayList<>();
      for (String paragraph : paragraphs) {
        Block.Kind kind =
            Stream.of(Block.Kind.values())
                .filter(k -> paragraph.startsWith(k.name() + ": "))
                .findFirst()
                .orElse(Block.Kind.PARAGRAPH);
        int start = text.length();
        text.append(paragraph.replaceFirst("^" + kind.name() + ": ", ""));
        blocks.add(new Block(kind, new Span(start, text.length())));
        text.append("\n\n");
      }
      return new Article("a", text.toString(), blocks, Metadata.NONE);
    }

    @Override
    public String toString() {
      return title;
    }
  }

  /** A title, the paragraphs, and a line for each statement. */
  static Stream<Story> stories() throws IOException {
    try (InputStream in = StoriesTest.class.getResourceAsStream("stories.txt")) {
      assertThat(in).isNotNull();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(all.split("(?m)^# ")).filter(story -> !story.isBlank()).map(Story::of);
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void gives_each_word_to_who_said_it(Story story) {
    Account account = new AccountReader(new StatementExtractor(tagger)).read(story.article());
    assertThat(account.statements().stream().map(s -> line(account, s)))
        .containsExactlyElementsOf(story.told());
  }

  private static String line(Account account, Statement statement) {
    String speaker =
        account
            .speaker(statement)
            .map(Speaker::name)
            .orElse("nobody, since " + account.doubts().get(statement.id()));
    String words = statement.words(account.text());
    String nested = statement.parent() == null ? "" : " in " + statement.parent();
    String kind = statement.kind().label() + " " + statement.act().label() + nested;
    return "> %s: %s (%s, by %s)".formatted(speaker, words, kind, statement.rule());
  }
}
