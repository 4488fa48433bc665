package org.readout.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.readout.core.article.Metadata;
import org.readout.core.report.ArticleLine;
import org.readout.core.report.JsonWriter;
import org.readout.core.report.StatementLine;
import org.readout.core.speaker.Account;
import org.readout.store.Change;
import org.readout.store.Held;
import org.readout.store.Store;

/** Shows an article of the library, and how its text changed. */
final class ArticleView {
  private static final int LONGEST_TITLE = 90;

  private final PrintWriter out;
  private final Store store;

  ArticleView(PrintWriter out, Store store) {
    this.out = out;
    this.store = store;
  }

  /** One line: label, day, outlet, headline. */
  static String heading(Held held) {
    Metadata metadata = held.article().metadata();
    String published = Objects.requireNonNullElse(metadata.published(), "");
    String day = published.substring(0, Math.min(published.length(), 10));
    return String.join("  ", held.label(), day, held.article().label(), title(held))
        .replaceAll(" {3,}", "  ");
  }

  /** The headline, or how the text begins. */
  static String title(Held held) {
    String title = held.article().metadata().title();
    if (title == null) {
      List<String> paragraphs = held.article().paragraphs();
      title = paragraphs.isEmpty() ? "" : paragraphs.getFirst();
    }
    String line = title.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE) + "…";
  }

  /** What every list of articles tells of each. */
  static void fields(JsonWriter json, Held held) {
    Metadata metadata = held.article().metadata();
    json.field("article", held.label());
    json.field("id", held.article().id());
    json.field("revision", held.revision());
    json.field("story", "s" + held.story());
    json.field("copyOf", held.copyOf() == null ? null : "a" + held.copyOf());
    json.field("why", held.why());
    json.field("outlet", metadata.outlet());
    json.field("title", metadata.title());
    json.field("url", metadata.url());
    json.field("published", metadata.published());
    json.field("seen", held.seen().toString());
  }

  void json(Held held) {
    for (Held revision : store.revisions(held.id())) {
      JsonWriter line = new JsonWriter();
      line.object(() -> fields(line, revision));
      out.print(line + "\n");
    }
    out.print(ArticleLine.of(held.article()) + '\n');
    out.print(StatementLine.of(store.account(held)) + '\n');
  }

  void text(Held held) {
    List<Held> revisions = store.revisions(held.id());
    out.print(heading(held) + '\n');
    out.print("story s" + held.story() + (held.why().isEmpty() ? "" : ": " + held.why()) + '\n');
    if (held.copyOf() != null) {
      out.print("reprints a" + held.copyOf() + '\n');
    }
    changes(revisions);
    Account account = store.account(held);
    out.print('\n');
    if (held.isRead()) {
      out.print(StatementsCommand.drawing(account));
    } else {
      out.print(String.join("\n\n", held.article().paragraphs()) + '\n');
    }
  }

  private void changes(List<Held> revisions) {
    for (int i = 0; i < revisions.size(); i++) {
      Held revision = revisions.get(i);
      out.print("revision " + revision.revision() + ", seen " + revision.seen() + '\n');
      if (i > 0) {
        Held before = revisions.get(i - 1);
        retitled(before, revision);
        out.print(
            Changes.indented(Change.of(before.article().text(), revision.article().text())) + '\n');
      }
    }
  }

  private void retitled(Held before, Held after) {
    String old = Objects.requireNonNullElse(before.article().metadata().title(), "");
    String now = Objects.requireNonNullElse(after.article().metadata().title(), "");
    if (!old.equals(now)) {
      out.print("  headline: " + Changes.marked(Change.of(old, now)).strip() + '\n');
    }
  }
}
