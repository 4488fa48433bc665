package org.readout.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.core.report.JsonWriter;
import org.readout.core.text.CodePoints;
import org.readout.core.text.Span;
import org.readout.store.Held;
import org.readout.store.Hits;
import org.readout.store.Snippet;

/** Lists what was found, each with the passage that shows why. */
final class HitsView {
  private final PrintWriter out;
  private final Terminal terminal;
  private final boolean json;

  HitsView(PrintWriter out, Terminal terminal, boolean json) {
    this.out = out;
    this.terminal = terminal;
    this.json = json;
  }

  void hit(int place, Hits.Hit hit, Held held, @Nullable Snippet snippet) {
    if (json) {
      out.print(line(place, hit, held, snippet) + '\n');
      return;
    }
    out.print(place + ". " + ArticleView.heading(held) + '\n');
    if (snippet != null) {
      out.print("   " + marked(held.article().text(), snippet) + '\n');
    } else if (hit.bySense()) {
      out.print("   (like it in meaning)\n");
    }
  }

  void end(Hits hits) {
    if (!json) {
      String least = hits.exact() ? "" : "more than ";
      out.print(least + String.format(Locale.ROOT, "%,d", hits.total()) + " found\n");
    }
    out.flush();
  }

  /** The words found in bold, or between asterisks where there is no bold. */
  private String marked(String text, Snippet snippet) {
    String on = terminal.colour() ? "\u001b[1m" : "*";
    String off = terminal.colour() ? "\u001b[0m" : "*";
    StringBuilder drawn = new StringBuilder();
    int at = snippet.span().start();
    for (Span mark : snippet.marks()) {
      if (mark.start() >= at) {
        drawn.append(text, at, mark.start()).append(on).append(mark.of(text)).append(off);
        at = mark.end();
      }
    }
    drawn.append(text, at, snippet.span().end());
    return drawn.toString().replaceAll("\\s+", " ").strip();
  }

  private static String line(int place, Hits.Hit hit, Held held, @Nullable Snippet snippet) {
    JsonWriter json = new JsonWriter();
    json.object(
        () -> {
          json.field("place", place);
          ArticleView.fields(json, held);
          json.field("by", hit.bySense() ? "meaning" : "words");
          json.field("score", hit.score());
          if (snippet != null) {
            String text = held.article().text();
            CodePoints points = new CodePoints(text);
            json.object("snippet", () -> span(json, snippet.span(), text, points));
            json.array(
                "marks",
                snippet.marks(),
                mark -> json.object(() -> span(json, mark, text, points)));
          }
        });
    return json.toString();
  }

  private static void span(JsonWriter json, Span span, String text, CodePoints points) {
    json.field("start", points.before(span.start()));
    json.field("end", points.before(span.end()));
    json.field("text", span.of(text));
  }
}
