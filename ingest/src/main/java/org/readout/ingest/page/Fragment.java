package org.readout.ingest.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Block.Kind;
import org.readout.core.article.Dateline;
import org.readout.core.article.Metadata;

/**
 * Markup that its publisher sends as the article itself: the content of a feed's entry, the body of
 * a wire's report. Nothing is taken from it but the text and its blocks.
 */
public final class Fragment {
  private Fragment() {}

  /** The article, without a map to its source; null where the markup holds no word. */
  public static @Nullable Article article(String id, String html, Metadata given) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    List<Chunk> chunks = Chunks.of(page.body());
    if (chunks.stream().noneMatch(Fragment::hasWord)) {
      return null;
    }
    TextBuilder text = new TextBuilder(html);
    ArticleElement.Found whole = new ArticleElement.Found(page.body(), page.body());
    Selection selection = new Selection(whole, chunks, given);
    if (selection.mass() > 0) {
      selection.writeTo(text);
    } else {
      chunks.forEach(chunk -> text.add(Kind.PARAGRAPH, chunk.nodes()));
    }
    Dateline dateline = text.dateline();
    Metadata known = dateline == null ? given : given.withDateline(dateline.text());
    return new Article(id, text.text(), text.blocks(), known);
  }

  /** Plain text as markup: blank lines part its paragraphs. */
  public static String ofText(String text) {
    return parted(Entities.escape(text));
  }

  /** Markup as it is; where it has no tags, its blank lines part the paragraphs. */
  public static String ofMarkup(String markup) {
    return markup.matches("(?s).*<[a-zA-Z/!].*") ? markup : parted(markup);
  }

  /** The words of a piece of markup, with single spaces. */
  public static String words(String markup) {
    return Parser.htmlParser().parseInput(markup, "").text().strip();
  }

  private static String parted(String text) {
    return text.replaceAll("(?>\\R)[ \\t]*(?>\\R)\\s*", "<br><br>");
  }

  private static boolean hasWord(Chunk chunk) {
    return chunk.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
