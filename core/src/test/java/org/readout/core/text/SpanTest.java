package org.readout.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void an_empty_or_turned_span_cannot_be_made() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
  }

  @Property
  void spans_overlap_where_they_share_a_position(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    boolean shared = false;
    for (int i = a.start(); i < a.end(); i++) {
      shared |= b.contains(i);
    }
    assertThat(a.overlaps(b)).isEqualTo(shared).isEqualTo(b.overlaps(a));
  }

  @Property
  void what_reaches_through_two_spans_contains_both_and_no_more(
      @ForAll("spans") Span a, @ForAll("spans") Span b) {
    Span through = a.through(b);
    assertThat(through.contains(a) && through.contains(b)).isTrue();
    if (!a.overlaps(b)) {
      assertThat(through.length()).isEqualTo(a.length() + b.length() + a.distance(b));
    }
  }

  @Property
  void the_order_agrees_with_equality(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Provide
  Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 30), Arbitraries.integers().between(1, 12))
        .as((start, length) -> new Span(start, start + length));
  }
}
