package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;
import org.readout.core.article.BlockModel;
import org.readout.core.article.Metadata;

/** Judges every chunk of a page again, by what the rules made of all of them. */
final class SecondReading {
  private static final BlockModel MODEL = BlockModel.of(SecondReading.class, "blocks.bin", 0.25);

  private final List<Chunk> chunks;
  private final Selection ruled;
  private final List<@Nullable Kind> kinds = new ArrayList<>();
  private final ChunkTraits traits;

  SecondReading(Document page, List<Chunk> chunks, ArticleElement.Found found, Metadata metadata) {
    this.chunks = chunks;
    ruled = new Selection(found, chunks, metadata);
    IdentityHashMap<Chunk, Kind> known = ruled.kinds();
    chunks.forEach(chunk -> kinds.add(known.get(chunk)));
    String title = metadata.title();
    Element meta = page.selectFirst("meta[property=og:description], meta[name=description]");
    ChunkWords words =
        new ChunkWords(title == null ? "" : title, meta == null ? "" : meta.attr("content"));
    traits = new ChunkTraits(chunks, kinds, found, words);
  }

  ChunkTraits traits() {
    return traits;
  }

  List<int[]> terms() {
    ChunkTerms terms = new ChunkTerms();
    return chunks.stream().map(terms::of).toList();
  }

  List<@Nullable Kind> ruled() {
    return kinds;
  }

  /** What the rules select where the model finds nothing. */
  Selection selection() {
    Selection read = read();
    return read.mass() > 0 ? read : ruled;
  }

  private Selection read() {
    int[] words = chunks.stream().mapToInt(Chunk::words).toArray();
    boolean[] running = MODEL.running(terms(), traits.rows(), kinds, words);
    IdentityHashMap<Chunk, Kind> decided = new IdentityHashMap<>();
    for (int i = 0; i < running.length; i++) {
      Kind kind = kind(i, running[i]);
      if (kind != null) {
        decided.put(chunks.get(i), kind);
      }
    }
    return new Selection(chunks, decided);
  }

  private @Nullable Kind kind(int i, boolean kept) {
    Kind ruled = kinds.get(i);
    if (kept == BlockModel.isRunning(ruled)) {
      return ruled;
    }
    return !kept ? Kind.RELATED : chunks.get(i).isHeading() ? Kind.SUBHEAD : Kind.PARAGRAPH;
  }
}
