package org.readout.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.SourceMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageTest {
  private static final Path PAGES = Path.of("../../shared/corpora/articles/pages.jsonl.gz");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void blocks_are_told_apart() throws IOException {
    Article article = article(harbour());
    assertThat(
            article.blocks().stream()
                .map(b -> b.kind().label() + ": " + b.span().of(article.text())))
        .containsExactly(
            "paragraph: The council had asked who gave the order, and nobody in the port would"
                + " answer in public.",
            "byline: By Anna Lill",
            "caption: The wall on Monday. Photo: Peeter Oja",
            "dateline: TALLINN —",
            "paragraph: The head of the port denied on Monday that the sea wall had been lowered,"
                + " and the city council said he had been told to say so.",
            "paragraph: “We built it as drawn,” said Jaan Rebane, the chief engineer & a man of few"
                + " words.",
            "paragraph: Nobody has asked him since, and nobody at the port expects that anybody"
                + " will.",
            "promotion: Advertisement",
            "related: Read more",
            "related: How the old wall fell",
            "subhead: What happens next",
            "paragraph: The council meets again on Thursday, and the minister has promised that she"
                + " will be there to hear it.",
            "paragraph: The drawings go to the court.",
            "paragraph: The wall stays as it is.",
            "promotion: Get the best of the Harbour Post in your inbox every day.");
  }

  @Test
  void metadata_comes_from_the_page() throws IOException {
    Metadata found = article(harbour()).metadata();
    assertThat(found.title()).isEqualTo("Port chief denies lowering the wall");
    assertThat(found.outlet()).isEqualTo("The Harbour Post");
    assertThat(found.byline()).containsExactly("Anna Lill");
    assertThat(found.published()).isEqualTo("2019-03-04T08:30:00+02:00");
    assertThat(found.modified()).isEqualTo("2019-03-05");
    assertThat(found.language()).isEqualTo("en-GB");
    assertThat(found.dateline()).isEqualTo("TALLINN");
  }

  @Test
  void every_character_leads_back_to_the_markup() throws IOException {
    assertMapped(article(harbour()), harbour());
  }

  @Test
  void text_that_only_a_script_would_show_is_read_from_its_data() {
    String html =
        """
        <html><body><div id="app"></div><script type="application/ld+json">
        {"@type": "NewsArticle", "articleBody": "The wall of Tallinn \\"fell\\" on Monday, said people who saw \\u00e9clairs of foam rise over it.\\n\\nIt had stood for ninety years, through storms that took the roofs off half the town, and nobody had lowered it until the spring of this year, when the port asked for a lower one, as it had in 1967 and in 1984, and the council, which had always said no, did not say anything at all, or not in public."}
        </script></body></html>
        """;
    Article article = article(html);
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.paragraphs().getFirst()).contains("\"fell\"").contains("éclairs");
    SourceMap map = Objects.requireNonNull(article.sourceMap());
    int at = article.text().indexOf('é');
    assertThat(html.substring(map.sourceStart(at), map.sourceEnd(at))).isEqualTo("\\u00e9");
  }

  @Test
  void the_rest_of_a_text_is_read_from_the_state_of_the_page() {
    String html =
        """
        <html><body><article><h1>The wall of Tallinn falls</h1>
        <p>The wall of Tallinn fell on Monday, said people who saw the foam rise over it.</p></article>
        <script>window.__STATE__ = {"other": [
          {"type": "paragraph", "text": "In Riga the bridges were shut for the third day in a row."},
          {"type": "paragraph", "text": "Nobody knew why."}, {"type": "paragraph", "text": "Nobody asked. Another story, and a longer one, with more of everything in it than the first one has, and then some, so that its length alone would have it taken for the article."}],
         "body": [
          {"type": "paragraph", "content": [{"type": "text", "value": "The wall of Tallinn fell on Monday, said people who saw the foam rise over it."}]},
          {"type": "heading", "content": [{"type": "text", "value": "Ninety years"}]},
          {"type": "paragraph", "content": [{"type": "text", "value": "It had stood for "}, {"type": "link", "href": "/wall", "content": [{"type": "text", "value": "ninety years"}]}, {"type": "text", "value": ", through storms that took the roofs off half the town, and nobody had lowered it until the spring of this year."}]},
          {"type": "paragraph", "content": [{"type": "text", "value": "The port had asked for a \\"lower\\" one in 1967 and in 1984, and the council, which had always said no, did not say anything at all."}]}]};
        </script></body></html>
        """;
    Article article = article(html);
    assertThat(article.paragraphs()).hasSize(4).contains("Ninety years");
    assertThat(article.paragraphs().get(2)).startsWith("It had stood for ninety years, through");
    assertThat(article.paragraphs().get(3)).contains("a \"lower\" one");
    assertThat(article.text()).doesNotContain("Riga");
    SourceMap map = Objects.requireNonNull(article.sourceMap());
    int at = article.text().indexOf("s, through");
    assertThat(html.substring(map.sourceStart(at), map.sourceEnd(at))).isEqualTo("s");
  }

  @Test
  void a_text_without_spaces_between_its_words_is_read() {
    Article article =
        article(
            """
            <html lang="zh"><body><div><a href="/">首页</a> <a href="/l">地方</a></div>
            <div id="main"><h1>港口的墙倒了</h1>
            <p>星期一上午，塔林港口的旧墙倒塌，附近的居民看到白色的泡沫从海面升起。</p>
            <p>这道墙建于九十年前，经历过许多风暴，直到今年春天，港口才要求把它降低。</p>
            <p>“我们听见一声巨响，”一位渔民说，“然后街上到处都是水。”</p></div></body></html>
            """);
    assertThat(article.paragraphs()).hasSize(3);
  }

  @Test
  void a_page_without_running_text_has_no_article() {
    assertThat(
            Page.article(
                "a", "<html><body><nav><a href='/'>Home</a></nav></body></html>", Metadata.NONE))
        .isNull();
  }

  @Test
  void deep_nesting_is_read_in_ordinary_memory() {
    String deep = "<div>".repeat(100_000) + "A wall fell on Monday, said people who had seen it.";
    Page.article("a", deep, Metadata.NONE);
  }

  @Test
  void every_page_of_the_corpus_leads_back_to_its_markup() throws IOException {
    Assumptions.assumeTrue(Files.exists(PAGES));
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(PAGES)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode page = JSON.readTree(line);
        String html = page.path("html").stringValue();
        Article article = Page.article(page.path("id").stringValue(), html, Metadata.NONE);
        if (article != null) {
          assertMapped(article, html);
        }
      }
    }
  }

  /** A character's source is itself, an entity or an escape; white space also stands for markup. */
  private static void assertMapped(Article article, String html) {
    SourceMap map = Objects.requireNonNull(article.sourceMap());
    int before = 0;
    for (int i = 0; i < article.text().length(); i++) {
      char shown = article.text().charAt(i);
      int start = map.sourceStart(i);
      String written = html.substring(start, map.sourceEnd(i));
      boolean exact = written.length() == 1 && written.charAt(0) == shown;
      if (start < before || !(exact || Character.isWhitespace(shown) || isEscape(written, shown))) {
        fail("%s at %d: %s is no \"%s\"".formatted(article.id(), i, written, shown));
      }
      before = start;
    }
  }

  private static boolean isEscape(String written, char shown) {
    String read =
        written.startsWith("\\")
            ? JSON.readTree('"' + written + '"').stringValue()
            : Parser.unescapeEntities(written, false);
    return read.length() <= 2 && read.indexOf(shown) >= 0;
  }

  private static Article article(String html) {
    return Objects.requireNonNull(Page.article("a", html, Metadata.NONE));
  }

  private static String harbour() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PageTest.class.getResourceAsStream("harbour.html"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
