package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.Packing.utf8;
import static org.readout.ingest.Packing.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.article.Block.Kind;

class DocumentsTest {
  private static final String BODY =
      """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
      <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Wall of Tallinn falls</w:t></w:r></w:p>
      <w:p><w:r><w:t xml:space="preserve">The wall of Tallinn fell on </w:t></w:r><w:r><w:t>Monday.</w:t></w:r></w:p>
      <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>The mayor</w:t></w:r></w:p>
      <w:p><w:r><w:t>“It was old,” she said</w:t><w:br/><w:t>twice</w:t></w:r></w:p>
      </w:body></w:document>
      """;
  private static final String STYLES =
      """
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>
      """;
  private static final String CORE =
      """
      <cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">
      <dc:title>Template of the press office</dc:title><dc:creator>Anna Lill;Jaan Kask</dc:creator>
      <dcterms:created>2019-03-04T17:03:00Z</dcterms:created></cp:coreProperties>
      """;

  @Test
  void a_text_document_gives_its_headings_paragraphs_and_properties() {
    Article article = article(docx(BODY));
    assertThat(article.paragraphs())
        .containsExactly(
            "The wall of Tallinn fell on Monday.", "The mayor", "“It was old,” she said twice");
    assertThat(article.blocks().getFirst().kind()).isEqualTo(Kind.HEADLINE);
    assertThat(article.metadata().title()).isEqualTo("Wall of Tallinn falls");
    assertThat(article.metadata().published()).isEqualTo("2019-03-04T17:03:00Z");
    assertThat(article.metadata().byline()).containsExactly("Anna Lill", "Jaan Kask");
  }

  @Test
  void a_text_document_may_declare_no_entities() {
    String laughs = "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";
    String file = "<!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
    for (String type : List.of(laughs, file)) {
      Reading reading = reading(docx(type + BODY.replace("Monday", "&b;")));
      assertThat(reading)
          .isEqualTo(
              new Reading.Failed("-", "cannot be read: has a part that is no well-formed XML"));
    }
  }

  @Test
  void an_e_mail_gives_its_subject_sender_date_and_plain_text() {
    Article article =
        article(
            utf8(
                """
                Received: from a by b
                From: =?utf-8?Q?H=C3=A4rbour_News?= <desk@harbour.example>
                Subject: =?utf-8?Q?Wall_of_Tallinn_f=C3=A4lls?=
                Date: Mon, 4 Mar 2019 17:03:00 +0200 (EET)
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=x

                --x
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                The wall of Tallinn fell on Monday, said people who had seen it with their =
                own eyes. =E2=80=9CIt was old,=E2=80=9D the mayor said.
                --x
                Content-Type: text/html

                <p>The page.</p>
                --x--
                """));
    assertThat(article.text()).contains("with their own eyes. “It was old,” the mayor");
    assertThat(article.metadata().title()).isEqualTo("Wall of Tallinn fälls");
    assertThat(article.metadata().outlet()).isEqualTo("Härbour News");
    assertThat(article.metadata().published()).isEqualTo("2019-03-04T17:03:00+02:00");
  }

  @Test
  void an_e_mail_without_plain_text_gives_its_page() {
    String page = "<p>The wall of Tallinn fell on Monday, said people who had seen it.</p>";
    String mail = "From: a@b.example\nDate: 4 Mar 2019\nContent-Type: text/html\n\n" + page;
    Article article = article(utf8(mail));
    assertThat(article.paragraphs()).hasSize(1);
    assertThat(article.metadata().published()).isEqualTo("2019-03-04");
    assertThat(article.metadata().outlet()).isEqualTo("b.example");
  }

  @Test
  void a_mailbox_gives_each_of_its_e_mails() {
    String mail =
        "From a@b Mon Mar  4 17:03:00 2019\nFrom: a@b\nSubject: Wall\n\nIt fell.\n>From here.\n\n";
    List<Reading> readings = readings(utf8(mail + mail));
    assertThat(readings).hasSize(2);
    Article second = ((Reading.Read) readings.getLast()).article();
    assertThat(second.id()).isEqualTo("-:2");
    assertThat(second.text()).contains("It fell.\nFrom here.");
  }

  @Test
  void lines_of_print_become_paragraphs() throws IOException {
    Article article = article(pdf());
    assertThat(article.metadata().title()).isEqualTo("Wall of Tallinn falls on Monday");
    assertThat(article.metadata().byline()).containsExactly("Anna Lill");
    assertThat(article.metadata().published()).isEqualTo("2019-03-04T17:03:00Z");
    assertThat(kinds(article)).containsExactly(Kind.HEADLINE, Kind.PARAGRAPH, Kind.PARAGRAPH);
    assertThat(article.paragraphs().getFirst())
        .isEqualTo(
            "The wall of Tallinn fell on Monday, said people who had seen it with"
                + " their own eyes and who told the ministry of it later that day.");
    assertThat(article.paragraphs().getLast()).isEqualTo("It was old.");
  }

  private static List<Kind> kinds(Article article) {
    return article.blocks().stream().map(Block::kind).toList();
  }

  private static byte[] docx(String body) {
    return zip(
        new TreeMap<>(
            Map.of(
                "[Content_Types].xml", utf8("<Types/>"),
                "docProps/core.xml", utf8(CORE),
                "word/document.xml", utf8(body),
                "word/styles.xml", utf8(STYLES))));
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.newLineAtOffset(72, 700);
        content.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 20);
        content.showText("Wall of Tallinn falls");
        content.newLineAtOffset(0, -24);
        content.showText("on Monday");
        content.setFont(new PDType1Font(FontName.HELVETICA), 10);
        content.newLineAtOffset(0, -40);
        for (String line :
            List.of(
                "The wall of Tallinn fell on Monday, said people who had seen it with",
                "their own eyes and who told the minis-",
                "try of it later that day.",
                "It was old.")) {
          content.newLineAtOffset(0, -12);
          content.showText(line);
        }
        content.endText();
      }
      document.getDocumentInformation().setTitle("wall.indd");
      document.getDocumentInformation().setAuthor("Anna Lill");
      Calendar created = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
      created.setTimeInMillis(1_551_718_980_000L);
      document.getDocumentInformation().setCreationDate(created);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static Article article(byte[] bytes) {
    return ((Reading.Read) reading(bytes)).article();
  }

  private static Reading reading(byte[] bytes) {
    return readings(bytes).getFirst();
  }

  private static List<Reading> readings(byte[] bytes) {
    Inputs inputs = new Inputs(List.of("-"), null, new ByteArrayInputStream(bytes));
    try (Stream<Source> sources = inputs.sources()) {
      return sources.map(Source::read).toList();
    }
  }
}
