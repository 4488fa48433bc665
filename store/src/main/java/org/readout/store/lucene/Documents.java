package org.readout.store.lucene;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Speaker;
import org.readout.core.statement.Statement;

/** An article as a block of documents: one for each statement, and the article's own after them. */
final class Documents {
  static final String ARTICLE = "article";
  static final String KIND = "kind";
  static final String NUMBER = "number";
  static final String TEXT = "text";
  static final String TITLE = "title";
  static final String OUTLET = "outlet";
  static final String SPEAKER = "speaker";
  static final String SAID = "said";
  static final String DAY = "day";
  static final String VECTOR = "vector";

  private Documents() {}

  static Term term(long article) {
    return new Term(ARTICLE, Long.toString(article));
  }

  static List<Document> of(long id, Account account, float @Nullable [] vector) {
    List<Document> block = new ArrayList<>();
    for (Statement statement : account.statements()) {
      block.add(statement(id, account, statement));
    }
    block.add(article(id, account.article(), vector));
    return block;
  }

  private static Document statement(long id, Account account, Statement statement) {
    Document document = new Document();
    document.add(new StringField(ARTICLE, Long.toString(id), Field.Store.NO));
    document.add(new TextField(SAID, statement.words(account.text()), Field.Store.NO));
    account.speaker(statement).ifPresent(speaker -> addNames(document, speaker));
    return document;
  }

  private static void addNames(Document document, Speaker speaker) {
    document.add(new TextField(SPEAKER, speaker.name(), Field.Store.NO));
    for (String alias : speaker.aliases()) {
      document.add(new TextField(SPEAKER, alias, Field.Store.NO));
    }
  }

  private static Document article(long id, Article article, float @Nullable [] vector) {
    Metadata metadata = article.metadata();
    Document document = new Document();
    document.add(new StringField(ARTICLE, Long.toString(id), Field.Store.NO));
    document.add(new StringField(KIND, ARTICLE, Field.Store.NO));
    document.add(new NumericDocValuesField(NUMBER, id));
    document.add(new TextField(TEXT, article.text(), Field.Store.NO));
    if (metadata.title() != null) {
      document.add(new TextField(TITLE, metadata.title(), Field.Store.NO));
    }
    if (metadata.outlet() != null) {
      document.add(new TextField(OUTLET, metadata.outlet(), Field.Store.NO));
    }
    day(metadata.published()).ifPresent(day -> document.add(new LongPoint(DAY, day.toEpochDay())));
    if (vector != null) {
      document.add(new KnnByteVectorField(VECTOR, bytes(vector), VectorSimilarityFunction.COSINE));
    }
    return document;
  }

  static Optional<LocalDate> day(@Nullable String published) {
    if (published == null || published.length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(published.substring(0, 10)));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  static byte[] bytes(float[] vector) {
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      bytes[i] = (byte) Math.round(Math.clamp(vector[i], -1f, 1f) * Byte.MAX_VALUE);
    }
    return bytes;
  }
}
