package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;
import org.readout.core.article.Metadata;

/** Which chunks of a page belong to its article, and as what. */
final class Selection {
  private static final int FEWEST_REPEATED = 3;
  private static final int LONG = 12;
  private static final int MOST_ABOUT = 3;

  private final List<Chunk> chunks = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final @Nullable String title;

  Selection(ArticleElement.Found found, List<Chunk> all, Metadata metadata) {
    title = metadata.title();
    Element main = found.main();
    chunks.addAll(Standfirst.of(main, all));
    all.stream().filter(chunk -> Standfirst.isInside(chunk.owner(), main)).forEach(chunks::add);
    for (Chunk chunk : chunks) {
      if (chunk.zones().isEmpty() && !chunk.isMostlyLinks()) {
        occurrences.merge(chunk.text(), 1, Integer::sum);
      }
    }
    chunks.forEach(chunk -> kinds.add(kind(chunk)));
    Sections.mark(chunks, kinds);
    beforeHeadline();
    afterCore(found.core());
    aboutAuthors(metadata.byline());
    lastSubheads();
  }

  /** Those of a page's chunks that have a kind. */
  Selection(List<Chunk> all, IdentityHashMap<Chunk, Kind> decided) {
    title = null;
    for (Chunk chunk : all) {
      Kind kind = decided.get(chunk);
      if (kind != null) {
        chunks.add(chunk);
        kinds.add(kind);
      }
    }
  }

  /** By the very chunk. */
  IdentityHashMap<Chunk, Kind> kinds() {
    IdentityHashMap<Chunk, Kind> known = new IdentityHashMap<>();
    for (int i = 0; i < chunks.size(); i++) {
      known.put(chunks.get(i), kinds.get(i));
    }
    return known;
  }

  void writeTo(TextBuilder text) {
    for (int i = 0; i < chunks.size(); i++) {
      text.add(kinds.get(i), chunks.get(i).nodes());
    }
  }

  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      if (kinds.get(i) == Kind.PARAGRAPH) {
        paragraphs.add(chunks.get(i).text());
      }
    }
    return paragraphs;
  }

  /** The number of characters of running text. */
  int mass() {
    return paragraphs().stream().mapToInt(String::length).sum();
  }

  private Kind kind(Chunk chunk) {
    if (!chunk.zones().isEmpty()) {
      return chunk.zones().getFirst().kind();
    }
    if (chunk.text().equals(title)) {
      return Kind.HEADLINE;
    }
    Kind label = ChunkLabels.of(chunk);
    if (label != null) {
      return label;
    }
    if (isRepeated(chunk)) {
      return Kind.PROMOTION;
    }
    if (chunk.isHeading()) {
      return chunk.isTopHeading() ? Kind.HEADLINE : Kind.SUBHEAD;
    }
    return chunk.isMostlyLinks() ? Kind.RELATED : Kind.PARAGRAPH;
  }

  /**
   * A notice that stands for each blocked embed, a paywall's offer above and below; of longer text,
   * as of a page laid out for several widths, the first is kept.
   */
  private boolean isRepeated(Chunk chunk) {
    int times = occurrences.getOrDefault(chunk.text(), 0);
    if (chunk.words() < FEWEST_REPEATED || times < 2) {
      return false;
    }
    if (chunk.isHeading() || chunk.words() >= LONG) {
      return !seen.add(chunk.text());
    }
    return !chunk.isListed() && !chunk.text().endsWith(":");
  }

  /** Lines above the headline are navigation, unless much of the text stands there. */
  private void beforeHeadline() {
    int headline = kinds.indexOf(Kind.HEADLINE);
    if (headline < 0) {
      return;
    }
    int before = chunks.subList(0, headline).stream().mapToInt(Chunk::mass).sum();
    int all = chunks.stream().mapToInt(Chunk::mass).sum();
    for (int i = 0; i < headline && before * 10 < all; i++) {
      if (kinds.get(i) == Kind.PARAGRAPH || kinds.get(i) == Kind.SUBHEAD) {
        kinds.set(i, Kind.RELATED);
      }
    }
  }

  /** Whether it is neither in the core nor in a neighbour of the same markup. */
  @SuppressWarnings("ReferenceEquality") // the very element, not one like it
  private static boolean isApart(Element owner, Element core) {
    Element branch = owner;
    Element parent = branch.parent();
    while (parent != null && !Standfirst.isInside(core, parent)) {
      branch = parent;
      parent = branch.parent();
    }
    Element trunk = core;
    while (trunk.parent() != null && !trunk.parent().equals(parent)) {
      trunk = trunk.parent();
    }
    boolean alike =
        branch.normalName().equals(trunk.normalName())
            && branch.className().equals(trunk.className());
    return !alike && !Standfirst.isInside(owner, core);
  }

  private void afterCore(Element core) {
    int last = chunks.size() - 1;
    for (int i = last; i >= 0 && isApart(chunks.get(i).owner(), core); i--) {
      if (kinds.get(i) == Kind.PARAGRAPH || kinds.get(i) == Kind.SUBHEAD) {
        kinds.set(i, Kind.RELATED);
      }
    }
  }

  /** Who wrote it, told at the end. */
  private void aboutAuthors(List<String> names) {
    int left = MOST_ABOUT;
    for (int i = chunks.size() - 1; i >= 0 && left > 0; i--) {
      if (kinds.get(i) == Kind.PARAGRAPH) {
        left--;
        String text = chunks.get(i).text();
        if (names.stream().anyMatch(name -> name.indexOf(' ') > 0 && text.startsWith(name))) {
          kinds.set(i, Kind.BYLINE);
        }
      }
    }
  }

  /** A heading that no paragraph follows is no subhead. */
  private void lastSubheads() {
    for (int i = chunks.size() - 1; i >= 0 && kinds.get(i) != Kind.PARAGRAPH; i--) {
      if (kinds.get(i) == Kind.SUBHEAD) {
        kinds.set(i, Kind.RELATED);
      }
    }
  }
}
