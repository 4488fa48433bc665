package org.readout.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.readout.core.comparison.WordAligner.Link;
import org.readout.core.sentence.WordEncoder;
import org.readout.core.text.Span;

class WordAlignerTest {
  private static final Pattern WORD = Pattern.compile("[^ ]+");

  /** A word's direction is that of its first letter, but both words for a purchase have one. */
  private static final WordEncoder LETTERS =
      (text, words) -> words.stream().map(span -> vector(span.of(text))).toList();

  private static float[] vector(String word) {
    float[] vector = new float[128];
    vector[word.equals("bought") || word.equals("acquired") ? 0 : word.charAt(0)] = 1;
    return vector;
  }

  @Test
  void the_same_words_are_linked_in_whatever_order() {
    assertThat(links("Smith spoke Monday", "Monday Smith spoke"))
        .containsExactly("Smith-Smith", "spoke-spoke", "Monday-Monday");
  }

  @Test
  void words_of_one_meaning_are_linked() {
    assertThat(links("Acme bought Bolt", "Acme acquired Bolt"))
        .contains("Acme-Acme", "bought-acquired", "Bolt-Bolt");
  }

  @Test
  void nothing_is_linked_with_nothing() {
    assertThat(links("", "Acme")).isEmpty();
    assertThat(links("Acme", "")).isEmpty();
  }

  private static List<String> links(String left, String right) {
    List<Span> a = words(left);
    List<Span> b = words(right);
    List<Link> links = new WordAligner(LETTERS).align(left, a, right, b);
    return links.stream()
        .map(link -> a.get(link.left()).of(left) + "-" + b.get(link.right()).of(right))
        .toList();
  }

  private static List<Span> words(String text) {
    return WORD.matcher(text).results().map(word -> new Span(word.start(), word.end())).toList();
  }
}
