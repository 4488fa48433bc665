package org.readout.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
  private static final List<String> WORDS = List.of("-0.5", "1<=2 0<=1 1 2 4");

  @Test
  void the_leaves_that_the_decisions_lead_to_are_summed() {
    BoostedTrees trees = BoostedTrees.read(WORDS);

    assertThat(trees.sum(new double[] {1, 2})).isEqualTo(0.5);
    assertThat(trees.sum(new double[] {1.1, 2})).isEqualTo(1.5);
    assertThat(trees.sum(new double[] {0, 2.1})).isEqualTo(3.5);
  }

  @Test
  void trees_in_numbers_are_those_in_words() throws IOException {
    ByteBuffer numbers = ByteBuffer.allocate(58);
    numbers.putFloat(-0.5f).putShort((short) 1).putShort((short) 5);
    node(numbers, 1, 2, 1, 4);
    node(numbers, 0, 1, 2, 3);
    node(numbers, -1, 1, 0, 0);
    node(numbers, -1, 2, 0, 0);
    node(numbers, -1, 4, 0, 0);
    BoostedTrees trees =
        BoostedTrees.read(new DataInputStream(new ByteArrayInputStream(numbers.array())));

    for (double[] row : new double[][] {{1, 2}, {1.1, 2}, {0, 2.1}}) {
      assertThat(trees.sum(row)).isEqualTo(BoostedTrees.read(WORDS).sum(row));
    }
  }

  private static void node(ByteBuffer to, int feature, float value, int below, int above) {
    to.putShort((short) feature).putFloat(value).putShort((short) below).putShort((short) above);
  }
}
