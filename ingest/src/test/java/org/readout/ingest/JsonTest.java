package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.core.article.Article;

class JsonTest {
  private static final String WALL = "The wall fell on Monday, said people who saw it.";

  @Test
  void a_json_feed_has_its_outlet_above_its_items() {
    String feed =
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Times", "items": [
          {"id": "1", "url": "https://harbour.example/1", "title": "Wall", "content_html": "<p>%s</p><p>Nobody was hurt.</p>",
           "date_published": "2019-03-04T17:03:00Z", "authors": [{"name": "Anna Lill"}]},
          {"id": "2", "summary": "The gate stands, he said."}]}
        """
            .formatted(WALL);
    List<Reading> readings = Readings.of(feed);
    Article article = Readings.article(readings.get(0));
    assertThat(article.paragraphs()).containsExactly(WALL, "Nobody was hurt.");
    assertThat(article.metadata().outlet()).isEqualTo("Harbour Times");
    assertThat(article.metadata().byline()).containsExactly("Anna Lill");
    assertThat(Readings.article(readings.get(1)).text()).isEqualTo("The gate stands, he said.");
  }

  @Test
  void event_registry_nests_its_list_and_names_its_source() {
    String results =
        """
        {"articles": {"totalResults": 1, "results": [{"uri": "77", "lang": "eng", "dateTimePub": "2019-03-04T17:03:00Z",
          "url": "https://harbour.example/1", "title": "Wall", "body": "%s", "source": {"uri": "harbour.example", "title": "Harbour Times"},
          "authors": [{"name": "Anna Lill"}]}]}}
        """
            .formatted(WALL);
    Article article = Readings.article(results);
    assertThat(article.text()).isEqualTo(WALL);
    assertThat(article.metadata().outlet()).isEqualTo("Harbour Times");
    assertThat(article.metadata().language()).isEqualTo("en");
    assertThat(article.metadata().url()).isEqualTo("https://harbour.example/1");
  }

  @Test
  void fundus_has_its_body_in_sections() {
    String crawled =
        """
        [{"title": "Wall", "publishing_date": "2019-03-04 17:03:00+00:00", "authors": ["Anna Lill"],
          "body": {"summary": ["The old wall is gone."], "sections": [
            {"headline": [], "paragraphs": ["%s"]}, {"headline": ["No one hurt"], "paragraphs": ["The mayor said so."]}]}}]
        """
            .formatted(WALL);
    Article article = Readings.article(crawled);
    assertThat(article.paragraphs())
        .containsExactly("The old wall is gone.", WALL, "No one hurt", "The mayor said so.");
    assertThat(article.metadata().published()).isEqualTo("2019-03-04T17:03:00+00:00");
  }

  @Test
  void media_cloud_has_stories_with_a_story_text() {
    String stories =
        """
        [{"stories_id": 5, "media_name": "Harbour Times", "publish_date": "2019-03-04 17:03:00", "language": "en",
          "title": "Wall", "url": "https://harbour.example/1", "guid": "x", "story_text": "%s"}]
        """
            .formatted(WALL);
    Article article = Readings.article(stories);
    assertThat(article.text()).isEqualTo(WALL);
    assertThat(article.metadata().outlet()).isEqualTo("Harbour Times");
    assertThat(article.metadata().published()).isEqualTo("2019-03-04T17:03:00");
  }

  @Test
  void objects_may_stand_one_after_the_other_over_several_lines() {
    String rows =
        "{\n \"id\": \"a\",\n \"text\": \"One.\"\n}\n{\n \"id\": \"b\",\n \"text\": \"Two.\"\n}\n";
    assertThat(Readings.of(rows)).hasSize(2);
  }

  @Test
  void what_breaks_off_is_told_with_its_place_after_what_came_before() {
    List<Reading> readings = Readings.of("[{\"text\": \"One said so.\"},\n {\"text\": oops}]");
    assertThat(Readings.article(readings.get(0)).text()).isEqualTo("One said so.");
    assertThat(((Reading.Failed) readings.get(1)).message())
        .startsWith("is no valid JSON (line 2, column ");
    assertThat(Readings.failure("{\"headline\": \"\", \"uri\": \"u\"}"))
        .isEqualTo("has no text (-:1)");
  }

  @Test
  void an_encoding_that_nobody_writes_is_told() {
    byte[] bytes = {0, '[', 0, 0, 0, '{', 0, 0};
    Inputs inputs = new Inputs(List.of("-"), "json", new ByteArrayInputStream(bytes));
    try (Stream<Source> sources = inputs.sources()) {
      assertThat(sources.map(Source::read).toList())
          .hasOnlyElementsOfType(Reading.Failed.class)
          .hasSize(1);
    }
  }

  @Test
  void an_article_may_be_its_title_alone() {
    Article article = Readings.article("{\"headline\": \"Wall falls \", \"text\": \"\"}");
    assertThat(article.text()).isEqualTo("Wall falls");
    assertThat(article.prose()).isEmpty();
  }

  @Test
  void deep_and_long_values_are_refused_at_once() {
    String deep = "[{\"text\": " + "[".repeat(1_000_000);
    String tooLong = "{\"id\": \"a\", \"text\": \"" + "x".repeat(40_000_000) + "\"}\n";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(Readings.failure(deep)).startsWith("is JSON too deep or too long");
          assertThat(Readings.of(tooLong + "{\"text\": \"Two.\"}\n")).hasSize(2);
        });
  }
}
