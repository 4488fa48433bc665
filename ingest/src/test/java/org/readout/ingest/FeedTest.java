package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.core.article.Article;
import org.readout.core.article.Block;

class FeedTest {
  private static final String RSS =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel>
          <title>Harbour Times</title>
          <language>en-gb</language>
          <item>
            <title>Wall &amp;amp; gate fall</title>
            <link>https://harbour.example/wall</link>
            <guid isPermaLink="false">wall-1</guid>
            <pubDate>Mon, 04 Mar 2019 17:03:00 EST</pubDate>
            <dc:creator>Anna Lill</dc:creator>
            <description>The wall fell.</description>
            <content:encoded><![CDATA[<p>TALLINN (HT) - The wall fell on Monday, said people who saw it.</p>
              <h2>No one hurt</h2><p>&#8220;Nobody was hurt,&#8221; the mayor said.</p>]]></content:encoded>
          </item>
          <item><title>Gate</title><description>The gate stands, the mayor said.</description></item>
          <item><title>Only a title</title><link>https://harbour.example/title</link></item>
        </channel>
      </rss>
      """;

  @Test
  void the_full_content_is_the_article_and_keeps_its_blocks() {
    Article article = Readings.article(RSS);
    assertThat(article.id()).isEqualTo("wall-1");
    assertThat(article.paragraphs())
        .containsExactly(
            "TALLINN (HT) - The wall fell on Monday, said people who saw it.",
            "No one hurt",
            "“Nobody was hurt,” the mayor said.");
    assertThat(article.metadata().title()).isEqualTo("Wall & gate fall");
    assertThat(article.metadata().url()).isEqualTo("https://harbour.example/wall");
    assertThat(article.metadata().published()).isEqualTo("2019-03-04T17:03:00-05:00");
    assertThat(article.metadata().outlet()).isEqualTo("Harbour Times");
    assertThat(article.metadata().language()).isEqualTo("en-gb");
    assertThat(article.metadata().byline()).containsExactly("Anna Lill");
    assertThat(article.metadata().dateline()).isEqualTo("TALLINN");
  }

  @Test
  void a_summary_stands_in_for_content_and_a_title_for_a_summary() {
    List<Reading> readings = Readings.of(RSS);
    assertThat(Readings.article(readings.get(1)).text())
        .isEqualTo("The gate stands, the mayor said.");
    Article titled = Readings.article(readings.get(2));
    assertThat(titled.text()).isEqualTo(titled.metadata().title());
    assertThat(titled.blocks()).extracting(Block::kind).containsExactly(Block.Kind.HEADLINE);
    assertThat(Readings.failure("<rss><channel><item><guid>1</guid></item></channel></rss>"))
        .isEqualTo("has neither content, summary nor title (-)");
  }

  @Test
  void atom_has_its_content_as_text_as_html_or_inline() {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://harbour.example/">
          <title>Harbour Times</title>
          <entry xml:lang="de"><id>1</id><title type="html">&lt;b&gt;Wall&lt;/b&gt;</title><link href="wall"/>
            <updated>2019-03-04T17:03:00Z</updated><author><name>Anna Lill</name></author>
            <content type="text">One &lt;p&gt; said.

            Two said.</content></entry>
          <entry><id>2</id><content type="html">&lt;p&gt;One said.&lt;/p&gt;&lt;p&gt;Two said.&lt;/p&gt;</content></entry>
          <entry><id>3</id><content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>One
            said.</x:p><x:p>Two said.</x:p></x:div></content></entry>
        </feed>
        """;
    List<Reading> readings = Readings.of(atom);
    assertThat(Readings.article(readings.get(0)).text()).isEqualTo("One <p> said.\n\nTwo said.");
    assertThat(Readings.article(readings.get(0)).metadata().url())
        .isEqualTo("https://harbour.example/wall");
    assertThat(Readings.article(readings.get(0)).metadata().title()).isEqualTo("Wall");
    assertThat(Readings.article(readings.get(0)).metadata().published())
        .isEqualTo("2019-03-04T17:03:00Z");
    assertThat(Readings.article(readings.get(0)).metadata().language()).isEqualTo("de");
    assertThat(Readings.article(readings.get(1)).text()).isEqualTo("One said.\n\nTwo said.");
    assertThat(Readings.article(readings.get(2)).text()).isEqualTo("One said.\n\nTwo said.");
  }

  @Test
  void rdf_and_ill_formed_feeds_are_read_as_far_as_they_go() {
    String rdf =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
          <channel><title>Harbour Times</title></channel>
          <item rdf:about="x"><title>Wall & gate</title><description>It fell, he said & left.
          <dc:date>2019-03-04</dc:date></item>
        """;
    Article article = Readings.article(rdf);
    assertThat(article.text()).startsWith("It fell, he said & left.");
    assertThat(article.metadata().outlet()).isEqualTo("Harbour Times");
    assertThat(article.metadata().title()).isEqualTo("Wall & gate");
    String nameless =
        "<rss><title> </title><item><description><a:><p>It"
            + " fell.</p></a:></description></item></rss>";
    assertThat(Readings.article(nameless).text()).isEqualTo("It fell.");
  }

  @Test
  void an_entity_is_neither_expanded_nor_fetched() {
    String feed =
        """
        <!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]>
        <rss><channel><item><description>Words &a; here.</description></item></channel></rss>
        """;
    assertThat(Readings.article(feed).text()).isEqualTo("Words &a; here.");
    assertThat(Readings.failure("<rss><channel><title>Empty</title></channel></rss>"))
        .isEqualTo("holds no article");
  }
}
