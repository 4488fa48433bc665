package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void results_come_in_the_order_of_the_items() {
    List<Integer> got = new ArrayList<>();
    InOrder.map(IntStream.range(0, 1000).iterator(), i -> i * i, 7, got::add);
    assertThat(got).isEqualTo(IntStream.range(0, 1000).map(i -> i * i).boxed().toList());
  }

  @Test
  void items_are_taken_only_a_little_ahead() {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger given = new AtomicInteger();
    InOrder.map(
        IntStream.range(0, 500).peek(i -> taken.incrementAndGet()).iterator(),
        i -> i,
        2,
        i -> assertThat(taken.get() - given.getAndIncrement()).isLessThanOrEqualTo(17));
    assertThat(given).hasValue(500);
  }

  @Test
  void a_failure_is_thrown_on() {
    assertThatThrownBy(
            () ->
                InOrder.map(
                    List.of(1, 2, 0).iterator(), i -> 6 / i, 2, i -> assertThat(i).isPositive()))
        .isInstanceOf(ArithmeticException.class);
  }
}
