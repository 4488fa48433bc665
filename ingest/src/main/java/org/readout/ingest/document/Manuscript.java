package org.readout.ingest.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.article.Block.Kind;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;

/** A document's paragraphs and headings in their order, a blank line between two. */
public final class Manuscript {
  /** What a paragraph may say of itself where the document does not tell it from any other. */
  private static final Set<Kind> SAID =
      EnumSet.of(Kind.HEADLINE, Kind.BYLINE, Kind.DATELINE, Kind.CREDIT, Kind.RECORD);

  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final Properties properties;

  /**
   * What a document's file says of it.
   *
   * @param published ISO 8601
   * @param modified ISO 8601
   */
  record Properties(
      @Nullable String title,
      List<String> byline,
      @Nullable String published,
      @Nullable String modified,
      @Nullable String language) {}

  private record Part(int end, @Nullable Kind kind) {}

  Manuscript(Properties properties) {
    this.properties = properties;
  }

  /** Adds a paragraph, or what else its kind says, if it has a word. */
  void add(String paragraph, @Nullable Kind kind) {
    String stripped = paragraph.strip();
    if (stripped.isEmpty()) {
      return;
    }
    if (!parts.isEmpty()) {
      text.append("\n\n");
    }
    text.append(stripped);
    parts.add(new Part(text.length(), kind));
  }

  /**
   * The article, or null for a document without a word.
   *
   * @param given what is known of it; it goes before what the document says
   */
  public @Nullable Article article(String id, Metadata given) {
    if (parts.isEmpty()) {
      return null;
    }
    Article plain = PlainText.article(id, text.toString(), known(given));
    List<Block> blocks = new ArrayList<>();
    int part = 0;
    for (Block block : plain.blocks()) {
      while (parts.get(part).end() <= block.span().start()) {
        part++;
      }
      Kind known = parts.get(part).kind();
      Kind said = SAID.contains(block.kind()) ? block.kind() : Kind.PARAGRAPH;
      blocks.add(new Block(known != null ? known : said, block.span()));
    }
    return new Article(id, plain.text(), blocks, plain.metadata());
  }

  private Metadata known(Metadata given) {
    return new Metadata(
        given.file(),
        given.url(),
        given.outlet(),
        given.title() != null ? given.title() : title(),
        given.byline().isEmpty() ? properties.byline() : given.byline(),
        given.published() != null ? given.published() : properties.published(),
        given.modified() != null ? given.modified() : properties.modified(),
        given.language() != null ? given.language() : properties.language(),
        given.dateline());
  }

  /** The headline on the page, as a file's own title is often that of another. */
  private @Nullable String title() {
    int start = 0;
    for (Part part : parts) {
      if (part.kind() == Kind.HEADLINE) {
        return text.substring(start, part.end()).strip();
      }
      start = part.end();
    }
    return properties.title();
  }
}
