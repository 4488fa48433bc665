package org.readout.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodePointsTest {

  @Property
  void an_offset_counts_the_code_points_before_it(@ForAll("texts") String text) {
    CodePoints points = new CodePoints(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!inside) {
        assertThat(points.before(i)).isEqualTo(text.codePointCount(0, i));
      }
    }
  }

  @Property
  void folding_keeps_every_offset(@ForAll("texts") String text) {
    assertThat(Folding.fold(text)).hasSameSizeAs(text);
    assertThat(Folding.key(text)).hasSameSizeAs(text);
  }

  /** Letters, marks, İ (longer in lower case), emoji and halves of surrogate pairs. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "B", "“", "’", "\u00a0", "—", "İ", "ß", "😀", "\ud83d", "\ude00", "\n")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
