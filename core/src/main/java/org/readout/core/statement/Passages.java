package org.readout.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.sentence.Sentence;
import org.readout.core.text.Span;

/**
 * What is read at once of an article: a headline, a caption, a paragraph, with the next one where
 * punctuation ties the two: "She said:" before a paragraph that opens with a quotation, and a
 * quotation that is a whole paragraph before "That was how he put it", "he said." or a dash and a
 * name.
 */
final class Passages {
  private static final Pattern LEADING = Pattern.compile(".*:\\s*", Pattern.DOTALL);
  private static final Pattern QUOTATION = Pattern.compile("\\s*[\"“„«‘].*", Pattern.DOTALL);
  private static final Pattern WHOLE =
      Pattern.compile("\\s*(?:“[^“”]+[”“]?|\"[^\"]+\"?|«[^«»]+»?|‘.+’)[.,]?\\s*", Pattern.DOTALL);
  private static final Pattern NAMING =
      Pattern.compile(
          "\\s*(?:(?:That|This|Such) (?:is|was|were) (?:how|what|the \\w+ of)\\b"
              + "|(?:he|she|they) (?:said|says|added)\\b|(?:said|says|added)\\b|[-–—―] ?\\p{Lu}).*",
          Pattern.DOTALL);

  private Passages() {}

  /**
   * In order.
   *
   * @param sentences the article's, in order
   */
  static List<Passage> of(Article article, List<Sentence> sentences) {
    List<Passage> passages = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!block.kind().isRead()) {
        continue;
      }
      boolean tied = i + 1 < blocks.size() && areTied(article.text(), block, blocks.get(i + 1));
      Span span = tied ? block.span().through(blocks.get(++i).span()) : block.span();
      passages.add(new Passage(article.text(), block.kind(), span, sentences));
    }
    return passages;
  }

  private static boolean areTied(String text, Block block, Block next) {
    if (!block.kind().isProse() || !next.kind().isProse()) {
      return false;
    }
    String first = block.span().of(text);
    String second = next.span().of(text);
    boolean leads = LEADING.matcher(first).matches() && QUOTATION.matcher(second).matches();
    return leads || (WHOLE.matcher(first).matches() && NAMING.matcher(second).matches());
  }
}
