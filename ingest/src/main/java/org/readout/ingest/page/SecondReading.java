package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;
import org.readout.core.article.Metadata;

/** Judges every chunk of a page again, by what the rules made of all of them. */
final class SecondReading {
  /** How much the rules' own verdict counts beside the likelihood. */
  private static final double RULES = 0.25;

  private final List<Chunk> chunks;
  private final List<@Nullable Kind> kinds = new ArrayList<>();
  private final ChunkTraits traits;

  SecondReading(Document page, List<Chunk> chunks, ArticleElement.Found found, Metadata metadata) {
    this.chunks = chunks;
    Map<Chunk, Kind> known = new Selection(found, chunks, metadata).kinds();
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

  List<@Nullable Kind> ruled() {
    return kinds;
  }

  Selection selection() {
    double[] likelihoods = RunningText.likelihoods(chunks, traits);
    for (int i = 0; i < likelihoods.length; i++) {
      double ruled = isRunning(kinds.get(i)) ? RULES : 0;
      likelihoods[i] = kinds.get(i) == Kind.HEADLINE ? 0 : ruled + (1 - RULES) * likelihoods[i];
    }
    double least = threshold(chunks, likelihoods);
    Map<Chunk, Kind> decided = new IdentityHashMap<>();
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

  /**
   * The likelihood above which the expected F1 of the words kept is highest (Lewis 1995: it is half
   * of that F1, so a page of which little is sure is cut less strictly).
   */
  private static double threshold(List<Chunk> chunks, double[] likelihoods) {
    int[] falling =
        IntStream.range(0, likelihoods.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -likelihoods[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double all = 0;
    for (int i : falling) {
      all += likelihoods[i] * chunks.get(i).words();
    }
    double kept = 0;
    double right = 0;
    double most = -1;
    double threshold = 1;
    for (int i : falling) {
      kept += chunks.get(i).words();
      right += likelihoods[i] * chunks.get(i).words();
      double f1 = 2 * right / (kept + all);
      if (f1 > most) {
        most = f1;
        threshold = likelihoods[i];
      }
    }
    return threshold;
  }
}
