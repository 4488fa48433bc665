package org.readout.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.article.Metadata;
import org.readout.core.sentence.SentenceSplitter;
import org.readout.core.text.Span;

class LinkerTest {
  @Test
  void a_quotation_goes_on_over_a_clause_that_follows_the_cue() {
    List<Draft> drafts =
        drafts(
            "“The harbour is closed,” she said, criticising the plans. “Nobody sails tonight.”",
            "content The harbour is closed",
            "source she",
            "cue said",
            "cue criticising",
            "content the plans",
            "content Nobody sails tonight");
    assertThat(drafts).hasSize(2);
    assertThat(drafts.getFirst().contents()).hasSize(2);
    assertThat(drafts.getLast().contents()).hasSize(1);
  }

  @Test
  void a_quotation_two_sentences_on_has_no_cue() {
    List<Draft> drafts =
        drafts(
            "“The harbour is closed,” she said. The rain fell. “Nobody sails tonight.”",
            "content The harbour is closed",
            "source she",
            "cue said",
            "content Nobody sails tonight");
    assertThat(drafts).hasSize(1);
    assertThat(drafts.getFirst().contents()).hasSize(1);
  }

  private static List<Draft> drafts(String text, String... marked) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Article article = new Article("a", text, List.of(block), Metadata.NONE);
    Passage passage = Passages.of(article, new SentenceSplitter().split(article)).getFirst();
    List<Part> parts = new ArrayList<>();
    for (String line : marked) {
      int space = line.indexOf(' ');
      int start = text.indexOf(line.substring(space + 1));
      int end = start + line.length() - space - 1;
      int first = wordFrom(passage, start);
      Role role = Role.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
      parts.add(new Part(role, first, wordFrom(passage, end), 0.9));
    }
    return Linker.link(passage, parts, "test");
  }

  private static int wordFrom(Passage passage, int offset) {
    int word = 0;
    while (word < passage.size() && passage.words().get(word).span().start() < offset) {
      word++;
    }
    return word;
  }
}
