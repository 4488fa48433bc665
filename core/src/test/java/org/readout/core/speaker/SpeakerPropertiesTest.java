package org.readout.core.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.readout.core.text.Span;

class SpeakerPropertiesTest {

  @Property(tries = 200)
  void mentionsLieInTheTextInOrderAndTheSameEachTime(@ForAll("texts") String text) {
    Account account = Told.account("a", text);

    for (Speaker speaker : account.speakers()) {
      assertThat(speaker.mentions()).isSorted();
      for (Span mention : speaker.mentions()) {
        assertThat(mention.end()).isLessThanOrEqualTo(account.text().length());
      }
    }
    assertThat(account.speakerOf().size() + account.doubts().size())
        .isEqualTo(account.statements().size());
    assertThat(Told.account("a", text)).isEqualTo(account);
  }

  @Provide
  Arbitrary<String> texts() {
    List<String> words =
        List.of(
            "{He}",
            "{She}",
            "{It}",
            "{They}",
            "{I}",
            "[so]",
            "[\"so\"]",
            "said",
            "the",
            "minister",
            "{the minister}",
            "{Ann Lee}",
            "{Lee}",
            "Mr.",
            "Mrs. Lee",
            "Ann",
            ",",
            ".",
            "of",
            "and",
            "{a spokesman for Ann Lee}",
            "{the company}",
            "Union",
            "|",
            "\n",
            "'s",
            "’",
            "\ud83d\ude00",
            "\ud800",
            "his",
            "who",
            "(",
            ")",
            "İ",
            "{Its director}",
            "president",
            "France",
            "{Paris}");
    return Arbitraries.of(words)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(list -> "A " + String.join(" ", list));
  }
}
