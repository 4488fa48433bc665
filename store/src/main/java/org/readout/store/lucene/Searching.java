package org.readout.store.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;
import org.readout.store.Hits;
import org.readout.store.Hits.Hit;
import org.readout.store.Page;
import org.readout.store.Query;

/** Ranks by words (BM25) and by meaning (nearest vectors) and joins the two rankings. */
final class Searching {
  /** Of each ranking, how many are joined. */
  private static final int DEPTH = 100;

  /** The damping of reciprocal rank fusion (Cormack, Clarke and Büttcher 2009). */
  private static final double DAMPING = 60;

  /** Cosine below which two texts have nothing to do with one another. */
  private static final double LEAST_LIKENESS = 0.4;

  private final Queries queries = new Queries();

  Hits search(IndexSearcher searcher, Query query, float @Nullable [] vector, Page page)
      throws IOException {
    long wanted = (long) page.offset() + page.limit();
    int depth = Math.clamp(wanted, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
    boolean bySense = vector != null && !query.meaning().isEmpty();
    TopDocs words =
        searcher.search(queries.byWords(query), bySense ? Math.max(depth, DEPTH) : depth);
    List<Hit> hits = hits(searcher, words, false);
    int similar = 0;
    if (bySense && vector != null) {
      List<Hit> byWords = hits;
      hits = joined(byWords, near(searcher, query, vector));
      similar = hits.size() - byWords.size();
    }
    long total = words.totalHits.value() + similar;
    return new Hits(
        hits.stream().skip(page.offset()).limit(page.limit()).toList(),
        total,
        words.totalHits.relation() == TotalHits.Relation.EQUAL_TO);
  }

  private List<Hit> near(IndexSearcher searcher, Query query, float[] vector) throws IOException {
    TopDocs nearest =
        searcher.search(
            new KnnByteVectorQuery(
                Documents.VECTOR, Documents.bytes(vector), DEPTH, queries.bySense(query)),
            DEPTH);
    return hits(searcher, nearest, true).stream()
        .filter(hit -> 2 * hit.score() - 1 >= LEAST_LIKENESS)
        .toList();
  }

  private static List<Hit> joined(List<Hit> words, List<Hit> sense) {
    Map<Long, Hit> joined = new LinkedHashMap<>();
    add(joined, words);
    add(joined, sense);
    List<Hit> hits = new ArrayList<>(joined.values());
    hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparingLong(Hit::article));
    return hits;
  }

  private static void add(Map<Long, Hit> joined, List<Hit> ranking) {
    for (int i = 0; i < ranking.size(); i++) {
      Hit hit = ranking.get(i);
      double score = 1 / (DAMPING + i + 1);
      joined.merge(
          hit.article(),
          new Hit(hit.article(), score, hit.bySense()),
          (a, b) -> new Hit(a.article(), a.score() + b.score(), a.bySense() && b.bySense()));
    }
  }

  private static List<Hit> hits(IndexSearcher searcher, TopDocs found, boolean bySense)
      throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc document : found.scoreDocs) {
      hits.add(new Hit(article(searcher, document.doc), document.score, bySense));
    }
    return hits;
  }

  private static long article(IndexSearcher searcher, int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues articles = leaf.reader().getNumericDocValues(Documents.NUMBER);
    if (articles == null || !articles.advanceExact(document - leaf.docBase)) {
      throw new IOException("a document without its article: " + document);
    }
    return articles.longValue();
  }
}
