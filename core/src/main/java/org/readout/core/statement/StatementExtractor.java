package org.readout.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.sentence.Sentence;

/**
 * The statements of an article, from the roles that a tagger gives to its words. What a statement
 * holds is read once more by itself, for the statements nested in it. Thread-safe.
 */
public final class StatementExtractor {
  private final RoleTagger tagger;

  public StatementExtractor(RoleTagger tagger) {
    this.tagger = tagger;
  }

  /** In the order of the text, an outer statement before those nested in it. */
  public List<Statement> extract(Article article, List<Sentence> sentences) {
    String text = article.text();
    List<Passage> passages = Passages.of(article, sentences);
    List<Draft> outer = outer(passages, read(text, passages));
    return Numbering.of(outer, nested(text, outer, sentences));
  }

  /** In the order of the text; a headline's words may be said by who else speaks in the text. */
  private static List<Draft> outer(List<Passage> passages, List<List<Draft>> read) {
    Set<String> sources = Headings.sources(read.stream().flatMap(List::stream).toList());
    List<Draft> outer = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean silent = passage.kind() == Block.Kind.HEADLINE && read.get(i).isEmpty();
      outer.addAll(silent ? Headings.announced(passage, sources) : read.get(i));
    }
    return outer;
  }

  /** The drafts of each passage, in the order of the text. */
  private List<List<Draft>> read(String text, List<Passage> passages) {
    List<float[][]> scores = tagger.score(text, passages.stream().map(Passage::words).toList());
    List<List<Draft>> drafts = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      List<Part> parts = Decoder.parts(passage, scores.get(i));
      List<Draft> linked =
          Linker.link(passage, parts, tagger.name()).stream().filter(Draft::isLikely).toList();
      drafts.add(passage.kind().isProse() ? completed(passage, linked) : Headings.told(linked));
    }
    return drafts;
  }

  private static List<Draft> completed(Passage passage, List<Draft> linked) {
    List<Draft> found = new ArrayList<>(linked);
    found.addAll(Refusals.in(passage, found));
    found.addAll(FreeQuotations.in(passage, found));
    return found;
  }

  private List<Nesting> nested(String text, List<Draft> outer, List<Sentence> sentences) {
    List<Passage> passages = new ArrayList<>();
    List<Draft> parents = new ArrayList<>();
    for (Draft draft : outer) {
      for (Part content : draft.contents()) {
        if (Nesting.isWorthReading(draft, content)) {
          Part core = Contents.trim(draft.passage(), content);
          passages.add(draft.passage().within(core, sentences));
          parents.add(draft);
        }
      }
    }
    List<Nesting> nested = new ArrayList<>();
    List<List<Draft>> found = read(text, passages);
    for (int i = 0; i < parents.size(); i++) {
      for (Draft draft : found.get(i)) {
        Nesting nesting = new Nesting(parents.get(i), draft);
        if (nesting.isPlain()) {
          nested.add(nesting);
        }
      }
    }
    return nested;
  }
}
