package org.readout.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
  @Test
  void the_leaves_that_the_decisions_lead_to_are_summed() {
    BoostedTrees trees = BoostedTrees.read(List.of("-0.5", "1<=2 0<=1 1 2 4"));

    assertThat(trees.sum(new double[] {1, 2})).isEqualTo(0.5);
    assertThat(trees.sum(new double[] {1.1, 2})).isEqualTo(1.5);
    assertThat(trees.sum(new double[] {0, 2.1})).isEqualTo(3.5);
  }
}
