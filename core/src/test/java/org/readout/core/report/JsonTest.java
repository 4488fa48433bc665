package org.readout.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.LabelledEvent;
import org.readout.core.LabelledEvents;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.article.Metadata;
import org.readout.core.article.SourceMap;
import org.readout.core.comparison.Comparison;
import org.readout.core.speaker.Account;
import org.readout.core.story.Assignment;
import org.readout.core.text.CodePoints;
import org.readout.core.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void aSpanCountsCodePointsAndQuotesExactly() {
    String text = "\ud83d\ude00 Ministers \u201cagreed\u201d.";
    Article article =
        new Article(
            "a1", text, List.of(new Block(Block.Kind.PARAGRAPH, new Span(3, 22))), Metadata.NONE);

    assertThat(ArticleLine.of(article))
        .isEqualTo(
            """
            {"id":"a1","file":null,"url":null,"outlet":null,"title":null,"byline":[],\
            "published":null,"modified":null,"language":null,"dateline":null,\
            "text":"\ud83d\ude00 Ministers \u201cagreed\u201d.",\
            "blocks":[{"kind":"paragraph","start":2,"end":21}],\
            "paragraphs":["Ministers \u201cagreed\u201d."],\
            "sourceMap":null,\
            "sha256":"%s"}\
            """
                .formatted(Digest.hex(text)));
  }

  @Test
  void a_source_map_counts_code_points_on_both_sides() throws IOException {
    String source = "<p>\ud83d\ude00 &amp; we</p>";
    SourceMap map =
        new SourceMap(
            List.of(
                new SourceMap.Run(0, 3, 3, 6),
                new SourceMap.Run(3, 4, 6, 11),
                new SourceMap.Run(4, 7, 11, 14)),
            new CodePoints(source));
    Article article =
        new Article(
            "a1",
            "\ud83d\ude00 & we",
            List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, 7))),
            Metadata.NONE,
            map);

    String line = ArticleLine.of(article);

    assertThat(line).contains("\"sourceMap\":[[0,2,3,5],[2,3,5,10],[3,6,10,13]]");
    assertThat(errors("articles", line)).isEmpty();
  }

  @Property
  void anyTextSurvives(@ForAll String text) {
    String line = FailureLine.of("a1", text);

    assertThat(line).doesNotContain("\n", "\r", "\u2028");
    assertThat(JSON.readTree(line).path("error").asString()).isEqualTo(text);
  }

  @Test
  void aLoneSurrogateIsEscaped() {
    assertThat(FailureLine.of("a1", "\ud800!\udc00\ud83d\ude00"))
        .isEqualTo("{\"id\":\"a1\",\"error\":\"\\ud800!\\udc00\ud83d\ude00\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"01-syrdarya-summit", "02-sulawesi-ferry", "10-puerto-hormiga-ceasefire"})
  void everyOutputFollowsItsSchema(String event) throws IOException {
    Comparison comparison = LabelledComparison.of(event);

    assertThat(errors("compare", written(comparison))).isEmpty();
    for (Account account : comparison.accounts()) {
      assertThat(errors("articles", ArticleLine.of(account.article()))).isEmpty();
      assertThat(errors("statements", StatementLine.of(account))).isEmpty();
    }
  }

  @Test
  void aStoryFollowsItsSchema() throws IOException {
    Assignment copy = new Assignment("a2", "s1", "a1", "with a1; similarity 0.97");

    assertThat(StoryLine.of(copy))
        .isEqualTo(
            """
            {"id":"a2","story":"s1","copyOf":"a1","why":"with a1; similarity 0.97"}\
            """);
    assertThat(errors("stories", StoryLine.of(copy))).isEmpty();
    assertThat(errors("stories", StoryLine.of(new Assignment("a1", "s1", null, "alone"))))
        .isEmpty();
  }

  @Test
  void aFailureFollowsEverySchema() throws IOException {
    String line = FailureLine.of("a1", "gone.txt: no such file");

    assertThat(errors("stories", line)).isEmpty();

    assertThat(errors("articles", line)).isEmpty();
    assertThat(errors("statements", line)).isEmpty();
    assertThat(errors("articles", "{\"id\":\"a1\"}")).isNotEmpty();
  }

  @Test
  void everySpanOfAComparisonGivesBackItsWords() throws IOException {
    for (LabelledEvent event : LabelledEvents.all()) {
      JsonNode root = JSON.readTree(written(LabelledComparison.of(event.name())));
      for (JsonNode statement : root.path("statements")) {
        String text = text(event, statement);
        for (String role : List.of("source", "cue", "content")) {
          statement.path(role).forEach(span -> assertExact(span, text));
        }
      }
      for (JsonNode evidence : root.path("findings").findValues("evidence")) {
        evidence.forEach(
            side -> side.path("spans").forEach(span -> assertExact(span, text(event, side))));
      }
    }
  }

  @Test
  void aStatementIsNamedWithItsArticleAndItsSpeakerWithTheCast() throws IOException {
    JsonNode root = JSON.readTree(written(LabelledComparison.of("01-syrdarya-summit")));
    JsonNode first = root.path("statements").path(3);

    assertThat(first.path("id").asString()).isEqualTo("a.a4");
    assertThat(first.path("speaker").asString()).isEqualTo("sadykov");
    assertThat(first.path("content").path(0).path("text").asString())
        .isEqualTo("This is an agreement, not an intention");
    assertThat(root.path("findings").path(0).path("evidence").path(0).path("statement").asString())
        .isEqualTo("a.a1");
  }

  private static void assertExact(JsonNode span, String text) {
    int start = text.offsetByCodePoints(0, span.path("start").asInt());
    int end = text.offsetByCodePoints(0, span.path("end").asInt());
    assertThat(span.path("text").asString()).isEqualTo(text.substring(start, end));
  }

  private static String text(LabelledEvent event, JsonNode part) {
    return event.accounts().stream()
        .filter(account -> account.article().id().equals(part.path("article").asString()))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static String written(Comparison comparison) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReport().write(comparison, out);
    return out.toString();
  }

  private static List<Error> errors(String shape, String json) throws IOException {
    try (InputStream in = Report.class.getResourceAsStream(shape + ".schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      return schema.validate(json, InputFormat.JSON);
    }
  }
}
