package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.core.article.Article;

class WireTextTest {
  private static final String IPTC_7901 =
      """
      \u0001hwr0012 4 pl 71  hw 0000\r
      \r
      Walls/Tallinn/\r
      \u0002(Second version)\r
      Wall of Tallinn falls after four\r
      centuries\r
      By Anna Lill, HW =\r
      \r
      TALLINN (HW) - The wall fell on Monday, said people who had seen it\r
      from the harbour.\r
      \r
      Nobody was hurt, the mayor said on the same evening.\r
      \r
      * * * *\r
      The following information is not intended for publication\r
      Editor: Otto Mägi\r
      \u0003041703 Mar 19\r
      \u0004\r
      """;

  @Test
  void iptc_7901_has_its_title_above_the_text_and_its_time_below() {
    Article article = Readings.article(IPTC_7901);
    assertThat(article.metadata().title()).isEqualTo("Wall of Tallinn falls after four centuries");
    assertThat(article.metadata().byline()).containsExactly("Anna Lill", "HW");
    assertThat(article.metadata().published()).isEqualTo("2019-03-04T17:03");
    assertThat(article.text())
        .isEqualTo(
            "TALLINN (HW) - The wall fell on Monday, said people who had seen it\r\nfrom the"
                + " harbour.\r\n\r\nNobody was hurt, the mayor said on the same evening.");
    assertThat(article.metadata().dateline()).isEqualTo("TALLINN");
  }

  @Test
  void one_file_holds_many_and_a_header_without_text_is_told() {
    List<Reading> readings = Readings.of(IPTC_7901 + IPTC_7901 + "\u0001hwr0013 4 pl 0\r\n\u0004");
    assertThat(readings).hasSize(3);
    assertThat(Readings.article(readings.get(1)).id()).isEqualTo("-:2");
    assertThat(readings.get(2))
        .isEqualTo(new Reading.Failed("-:3", "has a wire's header but no text after it"));
  }

  @Test
  void anpa_has_its_head_lines_between_marks() {
    String anpa =
        """
        \u0016\u0016\u0001a2870\u001fworld\r
        f l\u0013\u0011 BC-Wall Falls     03-04 0049\r
        \u0002^BC-Wall Falls, 1st Ld,46<\r
        ^Wall of Tallinn falls <\r
        ^AP Photo XNP101.<\r
        ^By ANNA LILL=\r
        ^Harbour Wire=\r
        \tTALLINN, Estonia (HW) _ The wall fell on Monday, said people.\r
        \t``Nobody was hurt,'' the mayor said.\r
        \u0003AP-WF-03-04-19 1703GMT<\r
        \u0004
        """;
    Article article = Readings.article(anpa);
    assertThat(article.metadata().title()).isEqualTo("Wall of Tallinn falls");
    assertThat(article.metadata().byline()).containsExactly("ANNA LILL");
    assertThat(article.metadata().published()).isEqualTo("2019-03-04T17:03Z");
    assertThat(article.text())
        .startsWith("TALLINN, Estonia (HW) _ The wall")
        .endsWith("mayor said.");
  }

  @Test
  void endless_space_is_no_burden() {
    String head = "\u0001hwr0012 4 pl 71\r\n\u0002Title =\r\n\r\nOne said so.";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (String space : List.of(" ", "\n", "\n \n", "(")) {
            assertThat(Readings.of(head + space.repeat(100_000) + "So said two.\u0003")).hasSize(1);
          }
        });
  }
}
