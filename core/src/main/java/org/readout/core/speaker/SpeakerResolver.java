package org.readout.core.speaker;

import java.util.List;
import org.readout.core.article.Article;
import org.readout.core.sentence.Sentence;
import org.readout.core.statement.Statement;

/**
 * Finds who speaks in the statements of one article: by name, by title, by description, by pronoun
 * and, where a quotation goes on without a source, by what it follows. Gender comes only from the
 * text. A statement whose speaker is in doubt gets none, with the reason.
 */
public final class SpeakerResolver {

  /** The account of an article, given its sentences in the order of the text. */
  public Account resolve(Article article, List<Sentence> sentences, List<Statement> statements) {
    Sentences text = new Sentences(article.text(), sentences);
    Reading reading = new Reading(text, statements);
    if (text.size() > 0) {
      reading.read();
    }
    return reading.account(article, sentences);
  }
}
