package org.readout.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.core.article.Article;
import org.readout.core.report.FailureLine;
import org.readout.core.report.JsonWriter;
import org.readout.ingest.Reading;
import org.readout.store.Added;
import org.readout.store.Added.Outcome;
import org.readout.store.Change;
import org.readout.store.Held;
import org.readout.store.Store;

/** Tells what became of the articles given to a library. */
final class AddedReport {
  private final PrintWriter out;
  private final boolean json;
  private final Store store;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private int failures;

  AddedReport(PrintWriter out, boolean json, Store store) {
    this.out = out;
    this.json = json;
    this.store = store;
  }

  void failed(Reading.Failed failed) {
    failures++;
    if (json) {
      out.print(FailureLine.of(failed.id(), failed.message()) + '\n');
    }
  }

  void added(Article article, Added added) {
    counts.merge(added.outcome(), 1, Integer::sum);
    if (json) {
      out.print(line(article, added) + '\n');
    } else if (added.outcome() == Outcome.REVISED) {
      out.print("a" + added.article() + " revised  " + article.label() + '\n');
      out.print(Changes.indented(change(added)) + "\n\n");
    }
  }

  private static String line(Article article, Added added) {
    JsonWriter json = new JsonWriter();
    json.object(
        () -> {
          json.field("id", article.id());
          json.field("article", "a" + added.article());
          json.field("revision", added.revision());
          json.field("story", "s" + added.story());
          json.field("outcome", added.outcome().label());
        });
    return json.toString();
  }

  private Change change(Added added) {
    List<Held> revisions = store.revisions(added.article());
    String old = revisions.get(added.revision() - 2).article().text();
    return Change.of(old, revisions.get(added.revision() - 1).article().text());
  }

  void flush() {
    if (out.checkError()) {
      throw new Stopped("cannot write to standard output");
    }
  }

  void end() {
    if (json) {
      return;
    }
    List<String> told = new ArrayList<>();
    counts.forEach((outcome, count) -> told.add(count(count) + " " + outcome.label()));
    if (failures > 0) {
      told.add(count(failures) + " failed");
    }
    out.println(told.isEmpty() ? "nothing to add" : String.join(", ", told));
  }

  private static String count(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
