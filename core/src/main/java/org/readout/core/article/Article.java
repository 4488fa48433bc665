package org.readout.core.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Span;

/**
 * One outlet's report.
 *
 * @param id unique among the articles of one run
 * @param text as its publisher wrote it; every span counts in it
 * @param blocks in the order of the text, not overlapping; what lies between them is white space
 * @param sourceMap null where the text is the source
 */
public record Article(
    String id, String text, List<Block> blocks, Metadata metadata, @Nullable SourceMap sourceMap) {

  public Article {
    blocks = List.copyOf(blocks);
    int end = 0;
    for (Block block : blocks) {
      Span span = block.span();
      if (span.start() < end || span.end() > text.length()) {
        throw new IllegalArgumentException("block out of order or bounds: " + block);
      }
      end = span.end();
    }
  }

  public Article(String id, String text, List<Block> blocks, Metadata metadata) {
    this(id, text, blocks, metadata, null);
  }

  /** A report whose title is all that is known of it, or null where that has no word. */
  public static @Nullable Article ofTitle(String id, Metadata metadata) {
    String title = metadata.title() == null ? "" : metadata.title().strip();
    if (title.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return null;
    }
    Block headline = new Block(Block.Kind.HEADLINE, new Span(0, title.length()));
    return new Article(id, title, List.of(headline), metadata);
  }

  public Article withId(String other) {
    return new Article(other, text, blocks, metadata, sourceMap);
  }

  public Article with(Metadata other) {
    return new Article(id, text, blocks, other, sourceMap);
  }

  /** The blocks of running text, in order. */
  public List<Block> prose() {
    return blocks.stream().filter(block -> block.kind().isProse()).toList();
  }

  /** Whether a position lies in running text. */
  public boolean isProse(int position) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < blocks.size()
        && blocks.get(low).kind().isProse()
        && blocks.get(low).span().contains(position);
  }

  /** The running text with its subheads, each as written; a dateline opens its paragraph again. */
  public List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    int start = -1;
    for (Block block : blocks) {
      boolean opens = start >= 0 && block.kind() == Block.Kind.PARAGRAPH;
      if (block.kind().isProse() || block.kind() == Block.Kind.SUBHEAD) {
        paragraphs.add(text.substring(opens ? start : block.span().start(), block.span().end()));
      }
      start = block.kind() == Block.Kind.DATELINE ? block.span().start() : -1;
    }
    return paragraphs;
  }

  /** The name a reader knows the report by: its outlet, or else its file's name, or else its id. */
  public String label() {
    if (metadata.outlet() != null) {
      return metadata.outlet();
    }
    return metadata.file() == null ? id : name(metadata.file());
  }

  /** The last part of a path, without what follows its last dot, hyphens as spaces. */
  private static String name(String path) {
    String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    String stem = dot > 0 ? last.substring(0, dot) : last;
    return stem.replaceAll("(?<=\\w)[-_]+(?=\\w)", " ");
  }
}
