package org.readout.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.core.sentence.SentenceSplitter;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Speaker;
import org.readout.core.statement.Statement;
import org.readout.core.text.Span;

/** Articles for tests. */
public final class Told {
  private Told() {}

  public static Article article(
      String id, @Nullable String outlet, @Nullable String day, String text) {
    return PlainText.article(
        id,
        text,
        new Metadata(null, null, outlet, "Headline of " + id, List.of(), day, null, null, null));
  }

  public static Article file(String path, String text) {
    return PlainText.article(
        path,
        text,
        new Metadata(path, null, null, null, List.of("A. Writer"), null, null, "en", null));
  }

  /** Every sentence of the form {@code NAME said CONTENT.} is a statement. */
  public static Entry read(Article article) {
    List<Statement> statements = new ArrayList<>();
    List<Speaker> speakers = new ArrayList<>();
    Map<String, String> speakerOf = new java.util.TreeMap<>();
    for (var found :
        java.util.regex.Pattern.compile(
                "(?<who>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*) (?<cue>said) (?<what>[^.]+)")
            .matcher(article.text())
            .results()
            .toList()) {
      String id = "t" + (statements.size() + 1);
      statements.add(
          new Statement(
              id,
              Statement.Kind.INDIRECT,
              Statement.Act.SPEECH,
              List.of(new Span(found.start(1), found.end(1))),
              List.of(new Span(found.start(2), found.end(2))),
              List.of(new Span(found.start(3), found.end(3))),
              List.of(),
              null,
              Statement.Polarity.AFFIRMED,
              0.75,
              "test"));
      String speaker = "p" + statements.size();
      speakers.add(
          new Speaker(
              speaker,
              found.group(1),
              "minister",
              Speaker.Type.PERSON,
              List.of(),
              List.of(new Span(found.start(1), found.end(1)))));
      speakerOf.put(id, speaker);
    }
    Account account =
        new Account(
            article, new SentenceSplitter().split(article), statements, speakers, speakerOf);
    return Entry.of(article).read(account, vector(article.text().hashCode()));
  }

  public static float[] vector(int seed) {
    float[] vector = new float[8];
    double length = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = ((seed >> i) & 7) - 3.5f;
      length += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(length);
    }
    return vector;
  }
}
