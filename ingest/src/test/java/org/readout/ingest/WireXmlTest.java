package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;

class WireXmlTest {
  private static final String NITF =
      """
      <nitf><head><title>Wall falls</title><docdata><doc-id id-string="wall-1"/>
        <date.issue norm="20190304T170300Z"/><doc.copyright holder="Harbour Wire"/></docdata></head>
      <body><body.head><hedline><hl1>Wall of Tallinn falls</hl1></hedline>
        <byline>By <person>Anna Lill</person></byline></body.head>
      <body.content><block><p>TALLINN (HW) - The wall fell on
        Monday, said <person>people</person> who saw it.</p><hl2>No one hurt</hl2>
        <media><media-caption>The wall, before.</media-caption></media>
        <p>Nobody was hurt &amp; nothing broke.</p></block></body.content></body></nitf>
      """;

  @Test
  void nitf_gives_its_body_as_blocks() {
    Article article = Readings.article("<!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\">\n" + NITF);
    assertThat(article.id()).isEqualTo("wall-1");
    assertThat(article.text())
        .isEqualTo(
            "TALLINN (HW) - The wall fell on Monday, said people who saw it.\n\nNo one hurt\n\n"
                + "The wall, before.\n\nNobody was hurt & nothing broke.");
    assertThat(article.blocks().stream().map(block -> block.kind().label()))
        .containsExactly("dateline", "paragraph", "subhead", "caption", "paragraph");
    Metadata metadata = article.metadata();
    assertThat(metadata.title()).isEqualTo("Wall of Tallinn falls");
    assertThat(metadata.published()).isEqualTo("2019-03-04T17:03:00Z");
    assertThat(metadata.outlet()).isEqualTo("Harbour Wire");
    assertThat(metadata.byline()).containsExactly("Anna Lill");
  }

  @Test
  void a_namespace_may_be_taken_back() {
    String wrapped = NITF.replaceFirst("<body.content>", "<body.content xmlns=\"\">");
    assertThat(Readings.article(wrapped).text()).startsWith("TALLINN (HW) - The wall fell");
  }

  @Test
  void newsml_g2_gives_its_text_items_and_passes_over_its_pictures() {
    String message =
        """
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
          <newsItem guid="urn:wall:1" xml:lang="en"><itemMeta><provider qcode="nprov:HarbourWire"/>
            <firstCreated>2019-03-04T17:03:00+02:00</firstCreated>
            <versionCreated>2019-03-04T18:00:00+02:00</versionCreated></itemMeta>
            <contentMeta><by>By Anna Lill and Otto Mägi</by><dateline>TALLINN, March 4 -</dateline>
              <language tag="en-GB"/><headline>Wall falls</headline></contentMeta>
            <contentSet><inlineXML contenttype="application/nitf+xml">%s</inlineXML></contentSet></newsItem>
          <newsItem guid="urn:wall:2"><contentMeta><headline>The wall</headline>
            <description>The wall, before.</description></contentMeta></newsItem>
        </itemSet></newsMessage>
        """
            .formatted(NITF);
    List<Reading> readings = Readings.of(message);
    assertThat(readings).hasSize(1);
    Article article = Readings.article(readings.getFirst());
    assertThat(article.id()).isEqualTo("urn:wall:1");
    assertThat(article.paragraphs()).hasSize(3);
    Metadata metadata = article.metadata();
    assertThat(metadata.title()).isEqualTo("Wall falls");
    assertThat(metadata.published()).isEqualTo("2019-03-04T17:03:00+02:00");
    assertThat(metadata.modified()).isEqualTo("2019-03-04T18:00:00+02:00");
    assertThat(metadata.outlet()).isEqualTo("HarbourWire");
    assertThat(metadata.byline()).containsExactly("Anna Lill", "Otto Mägi");
    assertThat(metadata.dateline()).isEqualTo("TALLINN, March 4");
    assertThat(metadata.language()).isEqualTo("en-GB");
  }

  @Test
  void newsml_1_has_the_same_in_other_places() {
    String newsMl =
        """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>harbour.example</ProviderId>
          <PublicIdentifier>urn:wall:3</PublicIdentifier></NewsIdentifier></Identification>
          <NewsManagement><FirstCreated>20190304T170300+0200</FirstCreated></NewsManagement>
          <NewsComponent><NewsLines><HeadLine>Wall falls</HeadLine><ByLine>Anna Lill</ByLine></NewsLines>
            <DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
            <ContentItem><DataContent><p>The wall fell, said people.</p><p>Nobody was hurt.</p></DataContent>
            </ContentItem></NewsComponent></NewsItem></NewsML>
        """;
    Article article = Readings.article(newsMl);
    assertThat(article.id()).isEqualTo("urn:wall:3");
    assertThat(article.text()).isEqualTo("The wall fell, said people.\n\nNobody was hurt.");
    assertThat(article.metadata().published()).isEqualTo("2019-03-04T17:03:00+02:00");
    assertThat(article.metadata().title()).isEqualTo("Wall falls");
    assertThat(article.metadata().outlet()).isEqualTo("harbour.example");
  }

  @Test
  void what_is_wrong_is_told_with_its_place() {
    assertThat(Readings.failure("<nitf>\n<body></nitf>"))
        .isEqualTo("is no well-formed XML (line 2, column 9)");
    assertThat(Readings.failure("<conceptItem><concept/></conceptItem>"))
        .isEqualTo("holds no article");
  }

  @Test
  void hostile_documents_are_refused_at_once() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE nitf [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    String tail = "]><nitf><body.content><p>&l9;</p></body.content></nitf>";
    String deep = "<nitf>" + "<p>".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(Readings.failure(laughs + tail)).startsWith("has an entity of its own, &l9;");
          assertThat(Readings.failure(deep)).startsWith("is n");
        });
  }
}
