package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.readout.store.Change.Fate;
import org.readout.store.Change.Part;

class ChangeTest {

  @Test
  void a_word_in_the_midst() {
    assertThat(Change.of("At least 12 people died.", "At least 19 people died.").parts())
        .containsExactly(
            new Part(Fate.KEPT, "At least "),
            new Part(Fate.REMOVED, "12 "),
            new Part(Fate.ADDED, "19 "),
            new Part(Fate.KEPT, "people died."));
  }

  @Test
  void texts_without_a_word_in_common_are_told_in_time() {
    Change change = Change.of("a ".repeat(20_000), "b ".repeat(20_000));
    assertThat(change.count(Fate.REMOVED)).isEqualTo(20_000);
  }

  @Test
  void only_the_words_around_a_change_are_shown() {
    String text = "word ".repeat(50);
    assertThat(Change.of(text + "old " + text, text + "new " + text).around(2).parts())
        .containsExactly(
            new Part(Fate.KEPT, "… word word "),
            new Part(Fate.REMOVED, "old "),
            new Part(Fate.ADDED, "new "),
            new Part(Fate.KEPT, "word word … "));
  }

  @Property
  void the_parts_make_up_both_texts(@ForAll("texts") String old, @ForAll("texts") String now) {
    Change change = Change.of(old, now);
    assertThat(without(change, Fate.ADDED)).isEqualTo(old);
    assertThat(without(change, Fate.REMOVED)).isEqualTo(now);
  }

  @Property
  void no_more_changes_than_words(@ForAll("texts") String old) {
    assertThat(Change.of(old, old).parts()).allMatch(part -> part.fate() == Fate.KEPT);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "c ", " ", "d\n", ".", "e-f ", "𝒻")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join("", words));
  }

  private static String without(Change change, Fate fate) {
    return change.parts().stream()
        .filter(part -> part.fate() != fate)
        .map(Part::text)
        .collect(Collectors.joining());
  }
}
