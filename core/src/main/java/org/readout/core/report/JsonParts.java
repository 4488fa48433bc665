package org.readout.core.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.SourceMap;
import org.readout.core.statement.Statement;
import org.readout.core.text.CodePoints;
import org.readout.core.text.Span;

/** The parts of one article that several JSON outputs share; its spans count code points. */
final class JsonParts {
  private final JsonWriter json;
  private final String text;
  private final CodePoints points;

  JsonParts(JsonWriter json, String text) {
    this.json = json;
    this.text = text;
    this.points = new CodePoints(text);
  }

  void range(Span span) {
    json.field("start", points.before(span.start())).field("end", points.before(span.end()));
  }

  /** Start and end in the text, start and end in its source. */
  int[] run(SourceMap map, SourceMap.Run run) {
    return new int[] {
      points.before(run.start()),
      points.before(run.end()),
      map.source().before(run.sourceStart()),
      map.source().before(run.sourceEnd())
    };
  }

  void span(Span span) {
    json.object(
        () -> {
          range(span);
          json.field("text", span.of(text));
        });
  }

  void spans(String name, List<Span> spans) {
    json.array(name, spans, this::span);
  }

  void roles(Statement statement) {
    json.field("kind", statement.kind().label());
    json.field("act", statement.act().label());
    spans("source", statement.source());
    spans("cue", statement.cue());
    spans("content", statement.content());
    spans("addressee", statement.addressee());
  }

  void judgement(Statement statement, @Nullable String parent) {
    json.field("parent", parent);
    json.field("polarity", statement.polarity().label());
    json.field("confidence", statement.confidence());
    json.field("rule", statement.rule());
  }

  static void metadata(JsonWriter json, Article article) {
    var known = article.metadata();
    json.field("file", known.file());
    json.field("url", known.url());
    json.field("outlet", known.outlet());
    json.field("title", known.title());
    json.strings("byline", known.byline());
    json.field("published", known.published());
    json.field("modified", known.modified());
    json.field("language", known.language());
    json.field("dateline", known.dateline());
  }
}
