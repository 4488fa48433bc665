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
  /** How much the rules' own verdict counts beside the likelihood. */
  private static final double RULES = 0.25;

  private static final BlockModel MODEL = BlockModel.of(SecondReading.class, "blocks.bin");

  private final List<Chunk> chunks;
  private final List<@Nullable Kind> kinds = new ArrayList<>();
  private final ChunkTraits traits;

  SecondReading(Document page, List<Chunk> chunks, ArticleElement.Found found, Metadata metadata) {
    this.chunks = chunks;
    IdentityHashMap<Chunk, Kind> known = new Selection(found, chunks, metadata).kinds();
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

  Selection selection() {
    double[] likelihoods = MODEL.likelihoods(terms(), traits.rows());
    for (int i = 0; i < likelihoods.length; i++) {
      double ruled = isRunning(kinds.get(i)) ? RULES : 0;
      likelihoods[i] = kinds.get(i) == Kind.HEADLINE ? 0 : ruled + (1 - RULES) * likelihoods[i];
    }
    double least =
        BlockModel.threshold(likelihoods, chunks.stream().mapToInt(Chunk::words).toArray());
    IdentityHashMap<Chunk, Kind> decided = new IdentityHashMap<>();
    for (int i = 0; i < likelihoods.length; i++) {
      Kind kind = kind(i, likelihoods[i] >= least);
      if (kind != null) {
        decided.put(chunks.get(i), kind);
      }
    }
    return new Selection(chunks, decided);
  }

  private @Nullable Kind kind(int i, boolean kept) {
    Kind ruled = kinds.get(i);
    if (kept == isRunning(ruled)) {
      return ruled;
    }
    return !kept ? Kind.RELATED : chunks.get(i).isHeading() ? Kind.SUBHEAD : Kind.PARAGRAPH;
  }

  private static boolean isRunning(@Nullable Kind kind) {
    return kind == Kind.PARAGRAPH || kind == Kind.SUBHEAD;
  }
}
