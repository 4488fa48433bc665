package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two happenings was first. */
class OrderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dam burst before the siren sounded.          | The dam burst after the siren sounded.
          Only after the vote did the minister resign.     | The minister had already resigned when the vote began.
          By the time of the trial, the spy had been freed. | The spy was freed days after the trial.
          The apology preceded the visit.                  | The apology followed the visit.
          Not until the sale did the owner tell the tenants. | The owner told the tenants ahead of the sale.
          """)
  void whatIsFirstInOneIsSecondInTheOther(String one, String other) {
    assertThat(isTurnedRound(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dam burst before the siren sounded.      | After the dam burst, the siren sounded.
          He resigned after the talks began.           | He resigned before the talks ended.
          The minister would resign before the vote.   | The minister resigned after the vote.
          The police came before the ambulance.        | The police left after the ambulance.
          """)
  void oneOrderOrOtherHappeningsAreNoClash(String one, String other) {
    assertThat(isTurnedRound(one, other)).isFalse();
  }

  private static boolean isTurnedRound(String one, String other) {
    return Order.in(one).stream()
        .anyMatch(order -> Order.in(other).stream().anyMatch(order::isTurnedRound));
  }
}
