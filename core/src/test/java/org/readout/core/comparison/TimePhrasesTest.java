package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.text.Span;

class TimePhrasesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday evening",
        "this morning",
        "later this year",
        "on 18 June",
        "June's",
        "on July 3-5",
        "between March 3 and April 7, 2031",
        "in two weeks' time",
        "over the next few days",
        "the 2031",
        "three years ago",
        "by the end of the school year",
        "on Saturdays"
      })
  void a_phrase_is_found_whole(String phrase) {
    String text = "It was said that " + phrase + " of which nobody knew.";
    assertThat(words(text, TimePhrases.in(text, whole(text)))).containsExactly(phrase);
  }

  @Test
  void neither_lengths_nor_what_has_been_lie_ahead() {
    String text =
        "Since last year they planned a two-day stay; they will come next week for a day.";
    assertThat(words(text, TimePhrases.in(text, whole(text))))
        .containsExactly("Since last year", "two-day", "next week", "for a day");
    assertThat(words(text, TimePhrases.ahead(text, whole(text)))).containsExactly("next week");
  }

  @Test
  void numbers_are_no_years() {
    String text = "Some 2000,5 tonnes and 12031 crates may march on.";
    assertThat(TimePhrases.in(text, whole(text))).isEmpty();
  }

  private static Span whole(String text) {
    return new Span(0, text.length());
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }
}
