package org.readout.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;

class CopiesTest {
  private static final String WIRE = paragraphs("wire", 12);

  @Test
  void a_wire_copy_cut_and_under_a_new_headline_is_linked_to_its_original() {
    String cut = "Another headline\n\n" + paragraphs("wire", 5) + "\n\n" + paragraphs("own", 1);

    Copies copies = Copies.of(List.of(article("a", WIRE), article("b", cut)));

    assertThat(copies.original("b")).isEqualTo("a");
    assertThat(copies.witnesses(List.of("a", "b"))).isEqualTo(1);
  }

  @Test
  void a_copy_of_a_copy_counts_as_the_witness_of_the_first() {
    String longer = WIRE + "\n\n" + paragraphs("desk", 20);
    String last = paragraphs("desk", 19);

    Copies copies =
        Copies.of(List.of(article("a", WIRE), article("b", longer), article("c", last)));

    assertThat(copies.original("c")).isEqualTo("a");
    assertThat(copies.witnesses(List.of("a", "b", "c"))).isEqualTo(1);
  }

  @Test
  void pages_that_end_with_the_same_imprint_are_no_copies() {
    String imprint = paragraphs("imprint", 9);
    Article one = article("a", paragraphs("one", 6) + "\n\n" + imprint);
    Article other = article("b", paragraphs("other", 6) + "\n\n" + imprint);

    assertThat(Copies.of(List.of(one, other)).all()).isEmpty();
  }

  @Test
  void among_many_articles_only_the_copy_is_linked() {
    List<Article> many =
        IntStream.range(0, 300)
            .mapToObj(i -> article("m" + i, paragraphs("topic" + i, 8)))
            .collect(Collectors.toList());
    many.add(article("copy", paragraphs("topic150", 6)));

    assertThat(Copies.of(many).all())
        .singleElement()
        .satisfies(copy -> assertThat(copy.of().id()).isEqualTo("m150"));
  }

  private static Article article(String id, String text) {
    return PlainText.article(id, text, Metadata.NONE);
  }

  /** Sentences of words that no other theme has. */
  private static String paragraphs(String theme, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> "The %1$s%2$da %1$s%2$db %1$s%2$dc, %1$s%2$dd %1$s%2$de.".formatted(theme, i))
        .map(sentence -> sentence + " " + sentence.replace("The", "A new"))
        .collect(Collectors.joining("\n\n"));
  }
}
