package org.readout.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkageTest {
  @Test
  void a_chain_of_likely_pairs_does_not_become_one_story() {
    List<Pair> chain = new ArrayList<>();
    for (int i = 0; i + 1 < 100; i++) {
      chain.add(pair(i, i + 1, 2));
    }

    assertThat(Linkage.groups(100, chain, -1)).allMatch(group -> group.size() <= 3);
  }

  @Test
  void all_of_one_event_join_and_a_pair_below_the_threshold_does_not() {
    List<Pair> pairs = List.of(pair(0, 1, 3), pair(0, 2, 2), pair(1, 2, -0.5), pair(2, 3, -4));

    assertThat(Linkage.groups(4, pairs, -1)).containsExactly(List.of(0, 1, 2), List.of(3));
  }

  @Test
  void a_reprint_is_in_its_originals_story_whatever_the_score() {
    List<Pair> pairs = List.of(pair(0, 1, 4), pair(1, 2, -4));
    List<CopyIndex.Match> copies = List.of(new CopyIndex.Match(1, 2, 0.9));

    assertThat(Linkage.groups(4, pairs, copies, -1)).containsExactly(List.of(0, 1, 2), List.of(3));
  }

  private static Pair pair(int early, int late, double score) {
    Pair pair = new Pair(early, late);
    pair.score = score;
    return pair;
  }
}
