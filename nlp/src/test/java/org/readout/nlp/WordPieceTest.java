package org.readout.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPieceTest {
  private final WordPiece pieces =
      new WordPiece(List.of("[UNK]", "un", "##affo", "##affordable", "##rd", "##able", "aff"));

  @Test
  void the_longest_piece_wins() {
    assertThat(pieces.pieces("unaffordable")).containsExactly(1, 3);
    assertThat(pieces.pieces("unaffoable")).containsExactly(1, 2, 5);
  }

  @Test
  void a_word_that_cannot_be_covered_is_unknown_as_a_whole() {
    assertThat(pieces.pieces("unable!")).containsExactly(0);
    assertThat(pieces.pieces("un" + "able".repeat(20))).containsExactly(0);
  }
}
