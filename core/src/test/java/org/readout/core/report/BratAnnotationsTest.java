package org.readout.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.speaker.Account;
import org.readout.core.statement.Statement;
import org.readout.core.text.Span;

class BratAnnotationsTest {
  private static final String TEXT = "🌊 “It holds,” Lind said, “for\nnow.”";

  @Test
  void a_split_content_is_one_annotation_in_code_points() {
    assertThat(
            BratAnnotations.of(
                account(spans("Lind"), spans("said"), spans("It holds", "for\nnow"))))
        .isEqualTo(
            """
            T1\tSource 14 18\tLind
            T2\tCue 19 23\tsaid
            T3\tContent 3 11;26 33\tIt holds for now
            T4\tAttribution 19 23\tsaid
            E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
            """);
  }

  @Test
  void a_quotation_that_goes_on_hangs_on_its_content() {
    assertThat(BratAnnotations.of(account(List.of(), List.of(), spans("It holds"))))
        .isEqualTo(
            """
            T1\tContent 3 11\tIt holds
            T2\tAttribution 3 11\tIt holds
            E1\tAttribution:T2 Content:T1
            """);
  }

  private static List<Span> spans(String... words) {
    return List.of(words).stream()
        .map(w -> new Span(TEXT.indexOf(w), TEXT.indexOf(w) + w.length()))
        .toList();
  }

  private static Account account(List<Span> source, List<Span> cue, List<Span> content) {
    Statement statement =
        new Statement(
            "s1",
            Statement.Kind.DIRECT,
            Statement.Act.SPEECH,
            source,
            cue,
            content,
            List.of(),
            null,
            Statement.Polarity.AFFIRMED,
            1,
            "test");
    Article article = new Article("a", TEXT, List.of(), Metadata.NONE);
    return new Account(article, List.of(), List.of(statement), List.of(), Map.of());
  }
}
