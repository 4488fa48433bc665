package org.readout.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.text.Span;

class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "“We lost,” she said. “We will be back.” # We lost, | We will be back.",
        "\"We lost,\" she said. \"We will be back.\" # We lost, | We will be back.",
        "‘It’s the dogs’ fault,’ said Mr O’Brien. ‘We’ve paid.’ # It’s the dogs’ fault, | We’ve"
            + " paid.",
        "'It's over,' he said in the '90s, 'as the players' wives know.' # It's over, |"
            + " as the players' wives know.",
        "“He said: ‘Go home.’ So I went,” she added. # He said: ‘Go home.’ So I went,",
        "“It goes on in the next paragraph. # It goes on in the next paragraph.",
        "“One is not closed. “Another is,” he said. # One is not closed.  | Another is,",
        "The workers' pay and the firm's debts are rock 'n' roll. # ~~",
        "He is 6'2\" tall and it closed at five\" sharp. # ~~",
        "„Nein“, he said. «Yes,» she said. # Nein | Yes,",
        "“” and \"\" hold nothing. # ~~",
      })
  void pairs_marks(String text, String expected) {
    List<String> found =
        quotations(text).outermost().stream().map(q -> q.words().of(text)).toList();
    assertThat(String.join(" | ", found)).isEqualTo(expected);
  }

  @Test
  void a_quotation_in_a_quotation_is_found_one_deeper() {
    String text = "“He said: ‘Go home,’ and I went,” she added.";
    assertThat(quotations(text).all())
        .extracting(quotation -> quotation.words().of(text), Quotation::depth)
        .containsExactly(tuple("He said: ‘Go home,’ and I went,", 0), tuple("Go home,", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "”", "'", "‘", " '", " \"a", "‘a“", "“'a "})
  void a_hundred_thousand_marks_take_no_time(String mark) {
    String text = mark.repeat(100_000);
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> quotations(text));
  }

  @Property
  void quotations_of_one_depth_lie_apart_and_the_deeper_in_others(@ForAll("texts") String text) {
    if (text.isEmpty()) {
      return;
    }
    Span before = null;
    for (Quotation quotation : quotations(text).outermost()) {
      assertThat(quotation.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(before == null || before.end() <= quotation.span().start()).isTrue();
      before = quotation.span();
    }
    assertThat(quotations(text).all()).isEqualTo(quotations(text).all());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "“", "”", "\"", "'", "‘", "’", "«", "»", "„", " ", "a", "s", ".", ",", "\n", "\ud800",
            "😀", "שלום", "said")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  private static Quotations quotations(String text) {
    return Quotations.in(text, new Span(0, text.length()));
  }
}
