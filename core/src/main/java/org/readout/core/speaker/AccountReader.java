package org.readout.core.speaker;

import java.util.List;
import org.readout.core.article.Article;
import org.readout.core.sentence.Sentence;
import org.readout.core.sentence.SentenceSplitter;
import org.readout.core.statement.StatementExtractor;

/** Reads an article through: its sentences, its statements, its speakers. Thread-safe. */
public final class AccountReader {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final SpeakerResolver resolver = new SpeakerResolver();
  private final StatementExtractor extractor;

  public AccountReader(StatementExtractor extractor) {
    this.extractor = extractor;
  }

  public Account read(Article article) {
    List<Sentence> sentences = splitter.split(article);
    return resolver.resolve(article, sentences, extractor.extract(article, sentences));
  }
}
