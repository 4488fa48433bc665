package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.core.sentence.SentenceSplitter;
import org.readout.core.speaker.Account;
import org.readout.core.text.Span;

class ForecastsTest {
  @Test
  void the_reports_own_forecast_has_no_predictor_but_a_time() {
    String text = "The bridge fell on Monday. A new one will open in May 2031.";
    List<Forecast> forecasts = forecasts(text);

    assertThat(forecasts).hasSize(1);
    assertThat(forecasts.getFirst().predictor()).isNull();
    assertThat(forecasts.getFirst().when())
        .extracting(span -> span.of(text))
        .containsExactly("in May 2031");
  }

  @Test
  void what_was_is_no_forecast() {
    assertThat(forecasts("The bridge fell on Monday. Nobody was hurt.")).isEmpty();
  }

  @Test
  void times_are_told_by_spans_as_well() {
    String text = "They want it within the next two weeks, or by the end of the year.";
    assertThat(Forecasts.when(text, List.of(new Span(0, text.length()))))
        .extracting(span -> span.of(text))
        .contains("within the next two weeks");
  }

  @Test
  void a_month_has_a_capital() {
    String text = "It may march on: rain is likely over the weekend, and again in May.";
    assertThat(Forecasts.when(text, List.of(new Span(0, text.length()))))
        .extracting(span -> span.of(text))
        .containsExactly("over the weekend", "in May");
  }

  private static List<Forecast> forecasts(String text) {
    Article article = PlainText.article("a", text, Metadata.NONE);
    return Forecasts.of(
        new Account(
            article, new SentenceSplitter().split(article), List.of(), List.of(), Map.of()));
  }
}
