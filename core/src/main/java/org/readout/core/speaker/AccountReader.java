package org.readout.core.speaker;

import java.util.List;
import org.readout.core.article.Article;
import org.readout.core.sentence.Sentence;
import org.readout.core.sentence.SentenceSplitter;
import org.readout.core.statement.StatementExtractor;

/** Reads an article through: its sentences, its statements, its speakers. Thread-safe. */
public final class AccountReader {
  private final StatementExtractor extractor;

  public AccountReader(StatementExtractor extractor) {
    this.extractor = extractor;
  }

  public Account read(Article article) {
    List<Sentence> sentences = SentenceSplitter.split(article);
    return SpeakerResolver.resolve(article, sentences, extractor.extract(article, sentences));
  }
}
