package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FutureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          that the ministry would not publish the letter | the ministry | WOULD   | false | true  | DEED
          if it rains, the families will be paid by friday | the families | WILL  | true  | false | DEED
          prices will rise again                         | prices       | WILL    | false | false | HAPPENING
          the council is going to look into it           | the council  | GOING   | false | false | DEED
          her experts are to report by 1 november        | her experts  | ORDERED | false | false | DEED
          the talks are due to resume on monday          | the talks    | DUE     | false | false | DEED
          we'll have the brakes tested                   | we           | WILL    | false | false | DEED
          the lines won't be closed                      | the lines    | WILL    | true  | true  | DEED
          the firm is ready to take the case on          | the firm     | READY   | false | false | EITHER
          """)
  void whoIsToDoWhat(
      String words,
      String subject,
      Future.Frame frame,
      boolean passive,
      boolean negated,
      Deeds.Kind kind) {
    assertThat(Future.in(words))
        .extracting(Future::subject, Future::frame, Future::passive, Future::negated, Future::kind)
        .containsExactly(tuple(subject, frame, passive, negated, kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "whether the minister will resign",
        "when the talks will resume",
        "the aim is to open the line",
        "what they will publish"
      })
  void whatIsAskedOrOnlyMeantIsNotToCome(String words) {
    assertThat(Future.in(words)).isEmpty();
  }

  @Test
  void aClauseMayGoOnFromTheSubjectOfAnother() {
    List<Future> futures = Future.in("the agency stepped in and will be done in two months");
    assertThat(futures).extracting(Future::subject).containsExactly("");
  }
}
