package org.readout.store.lucene;

import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.readout.store.Query;
import org.readout.store.Query.Clause;

/** Puts a query in Lucene's terms. */
final class Queries {
  private static final float TITLE_BOOST = 2;
  private static final org.apache.lucene.search.Query ARTICLES =
      new TermQuery(new Term(Documents.KIND, Documents.ARTICLE));

  private final BitSetProducer articles = new QueryBitSetProducer(ARTICLES);
  private final Words texts = Words.ofTexts();
  private final Words names = Words.ofNames();

  /** Articles that have every word and meet every condition. */
  org.apache.lucene.search.Query byWords(Query query) {
    BooleanQuery.Builder all = conditions(query);
    for (Clause clause : query.clauses(Query.Field.TEXT)) {
      if (!clause.excluded() && !clause.phrase()) {
        all.add(text(clause), Occur.MUST);
      }
    }
    return all.build();
  }

  /** What must hold of an article that is only like the words in meaning. */
  org.apache.lucene.search.Query bySense(Query query) {
    return conditions(query).build();
  }

  private BooleanQuery.Builder conditions(Query query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(ARTICLES, Occur.FILTER);
    for (Clause clause : query.clauses(Query.Field.TEXT)) {
      if (clause.excluded()) {
        all.add(text(clause), Occur.MUST_NOT);
      } else if (clause.phrase()) {
        all.add(text(clause), Occur.MUST);
      }
    }
    for (Clause clause : query.clauses(Query.Field.OUTLET)) {
      all.add(
          phrase(Documents.OUTLET, names.forms(clause.words())),
          clause.excluded() ? Occur.MUST_NOT : Occur.FILTER);
    }
    statements(query, all);
    days(query, all);
    return all;
  }

  private org.apache.lucene.search.Query text(Clause clause) {
    List<String> forms = texts.forms(clause.words());
    if (forms.isEmpty()) {
      return new ConstantScoreQuery(ARTICLES);
    }
    return new BooleanQuery.Builder()
        .add(phrase(Documents.TEXT, forms), Occur.SHOULD)
        .add(new BoostQuery(phrase(Documents.TITLE, forms), TITLE_BOOST), Occur.SHOULD)
        .build();
  }

  /** All that is asked of statements must hold of one of them. */
  private void statements(Query query, BooleanQuery.Builder all) {
    BooleanQuery.Builder one = new BooleanQuery.Builder();
    boolean asked = false;
    for (Clause clause : query.clauses()) {
      boolean speaker = clause.field() == Query.Field.SPEAKER;
      if (!speaker && clause.field() != Query.Field.SAID) {
        continue;
      }
      org.apache.lucene.search.Query words =
          speaker
              ? phrase(Documents.SPEAKER, names.forms(clause.words()))
              : phrase(Documents.SAID, texts.forms(clause.words()));
      if (clause.excluded()) {
        all.add(parents(words), Occur.MUST_NOT);
      } else {
        one.add(words, speaker ? Occur.FILTER : Occur.MUST);
        asked = true;
      }
    }
    if (asked) {
      all.add(parents(one.build()), Occur.MUST);
    }
  }

  private org.apache.lucene.search.Query parents(org.apache.lucene.search.Query statements) {
    return new ToParentBlockJoinQuery(statements, articles, ScoreMode.Max);
  }

  private static void days(Query query, BooleanQuery.Builder all) {
    if (query.after() == null && query.before() == null) {
      return;
    }
    long first = query.after() == null ? Long.MIN_VALUE : query.after().toEpochDay();
    long last = query.before() == null ? Long.MAX_VALUE : query.before().toEpochDay() - 1;
    all.add(LongPoint.newRangeQuery(Documents.DAY, first, last), Occur.FILTER);
  }

  private static org.apache.lucene.search.Query phrase(String field, List<String> forms) {
    return switch (forms.size()) {
      case 0 -> MatchNoDocsQuery.INSTANCE;
      case 1 -> new TermQuery(new Term(field, forms.getFirst()));
      default -> new PhraseQuery(field, forms.toArray(new String[0]));
    };
  }
}
