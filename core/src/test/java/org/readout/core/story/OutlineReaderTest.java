package org.readout.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;

class OutlineReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Posted on February 4, 2009\nThe bridge was opened.",
        "4 February 2009 - 21 : 29 The bridge was opened.",
        "Feb 4 , 2009 The bridge was opened ."
      })
  void a_day_written_at_the_head_is_the_reports(String text) {
    assertThat(outline(text, null).published()).isEqualTo("2009-02-04");
  }

  @Test
  void the_day_that_the_article_says_goes_first() {
    assertThat(outline("On 4 February 2009 it was opened.", "2010-01-01T10:00:00Z").published())
        .isEqualTo(LocalDate.of(2010, 1, 1));
  }

  @Test
  void a_day_further_down_is_another_matter() {
    String text = "The bridge was opened. ".repeat(30) + "It was begun on 4 February 2009.";
    assertThat(outline(text, null).published()).isNull();
  }

  private static Outline outline(String text, @Nullable String published) {
    Metadata metadata =
        new Metadata(null, null, null, null, List.of(), published, null, null, null);
    return OutlineReader.read(PlainText.article("a", text, metadata), new float[0]);
  }
}
