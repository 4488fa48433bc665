package org.readout.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final Pattern ROW = Pattern.compile("(\\+?)(\\S+)\\s+(.+)");

  /**
   * A text and its blocks, read from rows of kind and text; a plus glues a row to the one before.
   */
  private record Page(String text, List<String> blocks) {
    static Page read(String name) throws IOException {
      StringBuilder text = new StringBuilder();
      List<String> blocks = new ArrayList<>();
      String before = "";
      for (String row : resource(name).lines().toList()) {
        Matcher parts = ROW.matcher(row);
        assertThat(parts.matches()).as(row).isTrue();
        String gap = parts.group(1).equals("+") ? "" : before.equals("dateline") ? " " : "\n\n";
        text.append(text.isEmpty() ? "" : gap).append(parts.group(3));
        blocks.add(parts.group(2) + " " + parts.group(3));
        before = parts.group(2);
      }
      return new Page(text.toString(), blocks);
    }
  }

  @Test
  void what_an_e_mail_quotes_is_read_without_its_marks() {
    String mail =
        """
        Anna wrote:
        > TRALBY (HW) - The wall at the harbour of Tralby fell on Monday morning, said
        > two of the fishermen who had walked over it the night before and seen
        > nothing of the kind.
        >
        >> "Nobody was hurt," she said at noon, and went back in.
        """;
    Article article = read(mail);
    assertThat(article.text()).doesNotContain(">");
    assertThat(blocks(article))
        .contains("paragraph \"Nobody was hurt,\" she said at noon, and went back in.");
    SourceMap map = Objects.requireNonNull(article.sourceMap());
    int wall = article.text().indexOf("Monday");
    assertThat(map.sourceStart(wall)).isEqualTo(mail.indexOf("Monday"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.txt", "record.txt", "pasted.txt"})
  void blocks_are_as_the_fixture_says(String name) throws IOException {
    Page page = Page.read(name);
    assertThat(blocks(read(page.text()))).isEqualTo(page.blocks());
  }

  @Test
  void a_record_tells_its_title_outlet_date_and_place() throws IOException {
    Metadata record = read(Page.read("record.txt").text()).metadata();
    assertThat(record.title()).isEqualTo("Council Asks Who Lowered the Wall");
    assertThat(record.outlet()).isEqualTo("The Baltic Times");
    assertThat(record.published()).isEqualTo("2019-03-04");
    assertThat(record.url()).isEqualTo("https://harbour.example.org/2019/03/04/world/wall.html");
    assertThat(record.dateline()).isEqualTo("TALLINN, Estonia");
  }

  @Test
  void a_masthead_names_the_outlet_and_a_byline_its_authors() throws IOException {
    assertThat(read(Page.read("page.txt").text()).label()).isEqualTo("The Harbour Post");
    assertThat(read(Page.read("pasted.txt").text()).metadata().byline())
        .containsExactly("Anna Lill", "Peeter Oja");
  }

  @Test
  void wrapped_lines_are_one_paragraph() {
    String text =
        """
        The council asked on Monday who had lowered
        the sea wall, and nobody in the port would
        answer.

        The clerk said that he had been told to wait
        for a letter that has not yet come, and that
        he would wait.
        """;
    assertThat(read(text).prose()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OSLO, May 3 -",
        "OSLO (Reuters) -",
        "Oslo, May 3 (North Wire) --",
        "NEW YORK —",
        "OSLO/BERGEN, 3 May (NTB) —",
        "OSLO, May 3 (North Wire).",
        "ST. LOUIS, Mo., Jan. 3 (AP) —"
      })
  void datelines_come_before_the_first_paragraph(String dateline) {
    Article article = read(dateline + " The wall fell on Monday, said people who had seen it.");
    assertThat(blocks(article))
        .containsExactly(
            "dateline " + dateline,
            "paragraph The wall fell on Monday, said people who had seen it.");
  }

  @Property
  void only_white_space_is_outside_the_blocks(@ForAll("texts") String text) {
    int end = 0;
    for (Block block : read(text).blocks()) {
      assertThat(text.substring(end, block.span().start())).isBlank();
      end = block.span().end();
    }
    assertThat(text.substring(end)).isBlank();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "OSLO",
            "Mr",
            "The wall fell on Monday, said people who had seen it",
            ".",
            "?",
            " ",
            "\n",
            "\r\n",
            "\n\n",
            "“",
            "”",
            "\"",
            " - ",
            "(Reuters)",
            "as the mayor wrote…We saw it",
            "Photo: ",
            "By Ann Lee",
            "May 3, 2019",
            "\ud83d\ude00",
            "12")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Test
  void the_article_is_found_in_the_text_of_a_whole_page() {
    String navigation = "Home\nNews\nSport\nWeather\nShop\nSign in\nMore\n";
    String page =
        navigation
            + """
            Port chief denies lowering the harbour wall
            Anna Lill
            The head of the port denied on Monday that the sea wall had been lowered.
            The council had asked who gave the order, and nobody would answer in public.
            What comes next
            The council meets again on Thursday, and the minister has promised to be there.
            The drawings of the wall go to the court before the end of the month.
            """
            + navigation;
    Article article = read(page);
    assertThat(article.paragraphs())
        .containsExactly(
            "The head of the port denied on Monday that the sea wall had been lowered.",
            "The council had asked who gave the order, and nobody would answer in public.",
            "What comes next",
            "The council meets again on Thursday, and the minister has promised to be there.",
            "The drawings of the wall go to the court before the end of the month.");
    assertThat(article.metadata().title()).isEqualTo("Port chief denies lowering the harbour wall");
  }

  private static Article read(String text) {
    return PlainText.article("a", text, Metadata.NONE);
  }

  private static List<String> blocks(Article article) {
    return article.blocks().stream()
        .map(block -> block.kind().label() + " " + block.span().of(article.text()))
        .toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PlainTextTest.class.getResourceAsStream(name)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
