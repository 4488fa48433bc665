package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;
import org.readout.core.article.BlockModel;
import org.readout.core.article.TraitRow;

/** What can be counted of a page's chunks: their shape, their place, the company they keep. */
final class ChunkTraits {
  private static final int NEIGHBOURS = 3;
  private static final int NOWHERE = -999;

  /** What chunks look alike by. */
  private record Markup(String tag, String names, String outerTag, String outerNames) {
    static Markup of(Element owner) {
      Element around = owner.parent() == null ? owner : owner.parent();
      return new Markup(
          owner.normalName(), owner.className(), around.normalName(), around.className());
    }
  }

  private final List<Chunk> chunks;
  private final List<@Nullable Kind> kinds;
  private final ArticleElement.Found found;
  private final IdentityHashMap<Element, Sum> around = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Sum> siblings = new IdentityHashMap<>();
  private final Map<Markup, Sum> alike = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final List<Markup> markup = new ArrayList<>();
  private final Sum page = new Sum();
  private final ChunkWords words;
  private final int firstKept;
  private final int lastKept;
  private final int headline;

  /**
   * Surveys a page.
   *
   * @param kinds what the rules take each chunk for, null for those outside the article's element
   */
  ChunkTraits(
      List<Chunk> chunks,
      List<@Nullable Kind> kinds,
      ArticleElement.Found found,
      ChunkWords words) {
    this.chunks = chunks;
    this.kinds = kinds;
    this.found = found;
    this.words = words;
    int first = -1;
    int last = chunks.size();
    for (int i = 0; i < chunks.size(); i++) {
      count(i);
      if (isKept(i) && chunks.get(i).mass() > 0) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    firstKept = Math.max(0, first);
    lastKept = last;
    headline = kinds.indexOf(Kind.HEADLINE);
  }

  private void count(int i) {
    Chunk chunk = chunks.get(i);
    boolean kept = isKept(i);
    markup.add(Markup.of(chunk.owner()));
    page.add(chunk, kept);
    alike.computeIfAbsent(markup.get(i), key -> new Sum()).add(chunk, kept);
    siblings.computeIfAbsent(parent(i), key -> new Sum()).add(chunk, kept);
    for (Element at = chunk.owner(); at != null; at = at.parent()) {
      around.computeIfAbsent(at, key -> new Sum()).add(chunk, kept);
    }
    times.merge(chunk.text(), 1, Integer::sum);
  }

  private boolean isKept(int i) {
    return BlockModel.isRunning(kinds.get(i));
  }

  private Element parent(int i) {
    Element owner = chunks.get(i).owner();
    return owner.parent() == null ? owner : owner.parent();
  }

  /** A row of numbers for each chunk, in order. */
  List<float[]> rows() {
    List<float[]> rows = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    Sum before = new Sum();
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      TraitRow row = new TraitRow();
      words.shape(chunk, row);
      words.likeness(chunk, row);
      row.add(times.getOrDefault(chunk.text(), 0)).add(seen.merge(chunk.text(), 1, Integer::sum));
      verdicts(i, row);
      place(i, before, row);
      company(i, row);
      for (int distance = 1; distance <= NEIGHBOURS; distance++) {
        neighbour(i, i - distance, row);
        neighbour(i, i + distance, row);
      }
      rows.add(row.values());
      before.add(chunk, isKept(i));
    }
    return rows;
  }

  private void verdicts(int i, TraitRow row) {
    Chunk chunk = chunks.get(i);
    row.add(chunk.zones().isEmpty() ? -1 : BlockModel.trait(chunk.zones().getFirst().kind()));
    row.add(BlockModel.trait(kinds.get(i)));
    row.add(Standfirst.isInside(chunk.owner(), found.main()));
    row.add(Standfirst.isInside(chunk.owner(), found.core()));
  }

  private void place(int i, Sum before, TraitRow row) {
    int count = chunks.size();
    row.add(count).share(i, count).share(before.mass, page.mass).share(before.kept, page.kept);
    row.add(i - firstKept).add(i - lastKept).add(headline < 0 ? NOWHERE : i - headline);
    row.add((float) Math.log1p(page.mass)).share(page.kept, page.mass).add(page.keptChunks);
  }

  private void company(int i, TraitRow row) {
    Element owner = chunks.get(i).owner();
    int steps = 0;
    Element branch = owner;
    for (Element at = owner; at != null && 2 * around(at).kept < page.kept; at = at.parent()) {
      branch = at;
      steps++;
    }
    row.add(steps).add(owner.parents().size());
    around(branch).describe(page, row);
    siblings.getOrDefault(parent(i), page).describe(page, row);
    Element outer = parent(i).parent();
    around(outer == null ? parent(i) : outer).describe(page, row);
    alike.getOrDefault(markup.get(i), page).describe(page, row);
  }

  private Sum around(Element element) {
    return around.getOrDefault(element, page);
  }

  private void neighbour(int i, int other, TraitRow row) {
    if (other < 0 || other >= chunks.size()) {
      row.none(8);
      return;
    }
    Chunk chunk = chunks.get(other);
    row.add((float) Math.log1p(chunk.words())).add((float) chunk.linkShare()).add(isKept(other));
    row.add(chunk.endsSentence()).add(parent(other).equals(parent(i)));
    row.add(markup.get(other).equals(markup.get(i)));
    row.add(ChunkWords.tag(chunk.owner())).add(BlockModel.trait(kinds.get(other)));
  }

  /** How much text there is somewhere, and how much of it the rules keep. */
  private static final class Sum {
    private int chunks;
    private int keptChunks;
    private int words;
    private int mass;
    private int kept;
    private int linked;
    private int length;

    void add(Chunk chunk, boolean keep) {
      chunks++;
      keptChunks += keep ? 1 : 0;
      words += chunk.words();
      mass += chunk.mass();
      kept += keep ? chunk.mass() : 0;
      linked += chunk.linked();
      length += chunk.text().length();
    }

    void describe(Sum page, TraitRow row) {
      row.add(chunks).share(keptChunks, chunks).share(words, chunks);
      row.share(mass, page.mass).share(kept, page.kept).share(kept, mass).share(linked, length);
    }
  }
}
