package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.core.comparison.Wording.Meaning;
import org.readout.core.text.Span;

class WordingTest {

  @Test
  void wordsThatDifferAreEditsWithPlacesOnBothSides() {
    String left = "a lot of very positive happenings for Russia";
    String right = "a lot of very positive things happening for Russia";
    Wording wording = of(left, right);

    assertThat(wording.edits()).hasSize(1);
    assertThat(wording.edits().getFirst().left())
        .extracting(span -> span.of(left))
        .containsExactly("happenings");
    assertThat(wording.edits().getFirst().right())
        .extracting(span -> span.of(right))
        .containsExactly("things", "happening");
    assertThat(wording.changesMeaning()).isFalse();
  }

  @Test
  void aNegationANumberAndAModalChangeTheMeaning() {
    assertThat(of("We will not sign it", "We will sign it").changesMeaning()).isTrue();
    assertThat(of("We have eleven boats", "We have 12 boats").changesMeaning()).isTrue();
    assertThat(of("It may close in May", "It will close in May").changesMeaning()).isTrue();
  }

  @Test
  void quotingOneSentenceMoreIsNoChangeOfMeaning() {
    Wording wording =
        of("This is an agreement", "This is an agreement. Our growers may not plan their season");

    assertThat(wording.edits()).extracting(Wording.Edit::meaning).containsExactly(Meaning.MORE);
    assertThat(wording.changesMeaning()).isFalse();
    assertThat(wording.containment()).isEqualTo(1);
  }

  private static Wording of(String left, String right) {
    return Wording.of(
        left, List.of(new Span(0, left.length())), right, List.of(new Span(0, right.length())));
  }
}
