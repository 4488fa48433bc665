package org.readout.core.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.core.article.Article;
import org.readout.core.sentence.Sentence;
import org.readout.core.statement.Statement;

/**
 * What one article tells: its sentences, its statements, and who speaks in them.
 *
 * @param statements in the order of the text
 * @param speakers in the order of their first mention
 * @param speakerOf statement id to speaker id; a statement whose speaker is in doubt is missing
 * @param doubts statement id to the reason why it has no speaker
 */
public record Account(
    Article article,
    List<Sentence> sentences,
    List<Statement> statements,
    List<Speaker> speakers,
    Map<String, String> speakerOf,
    Map<String, String> doubts) {

  public Account {
    sentences = List.copyOf(sentences);
    statements = List.copyOf(statements);
    speakers = List.copyOf(speakers);
    speakerOf = Map.copyOf(speakerOf);
    doubts = Map.copyOf(doubts);
  }

  public Account(
      Article article,
      List<Sentence> sentences,
      List<Statement> statements,
      List<Speaker> speakers,
      Map<String, String> speakerOf) {
    this(article, sentences, statements, speakers, speakerOf, Map.of());
  }

  public String text() {
    return article.text();
  }

  public Optional<Speaker> speaker(Statement statement) {
    String id = speakerOf.get(statement.id());
    return speakers.stream().filter(speaker -> speaker.id().equals(id)).findFirst();
  }
}
