package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.readout.core.article.Block.Kind;

/** Which chunks of a page belong to its article, and as what. */
final class Selection {
  private final Element main;
  private final List<Chunk> chunks;

  Selection(Element main, List<Chunk> chunks) {
    this.main = main;
    this.chunks = chunks.stream().filter(chunk -> isInside(chunk.owner())).toList();
  }

  @SuppressWarnings("ReferenceEquality") // the very element, not one like it
  private boolean isInside(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == main) {
        return true;
      }
    }
    return false;
  }

  void writeTo(TextBuilder text) {
    List<Kind> kinds = new ArrayList<>();
    for (Chunk chunk : chunks) {
      kinds.add(kind(chunk));
    }
    boolean prose = false;
    for (int i = chunks.size() - 1; i >= 0; i--) {
      if (kinds.get(i) == Kind.SUBHEAD && !prose) {
        kinds.set(i, Kind.RELATED);
      }
      prose |= kinds.get(i) == Kind.PARAGRAPH;
    }
    for (int i = 0; i < chunks.size(); i++) {
      text.add(kinds.get(i), chunks.get(i).nodes());
    }
  }

  private Kind kind(Chunk chunk) {
    if (!chunk.zones().isEmpty()) {
      return chunk.zones().getFirst().kind();
    }
    if (chunk.isHeading()) {
      return chunk.owner().normalName().equals("h1") ? Kind.HEADLINE : Kind.SUBHEAD;
    }
    return 2 * chunk.linked() > chunk.text().length() ? Kind.RELATED : Kind.PARAGRAPH;
  }
}
