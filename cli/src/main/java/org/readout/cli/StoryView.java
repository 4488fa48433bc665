package org.readout.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.readout.core.report.JsonWriter;
import org.readout.store.Held;
import org.readout.store.Page;
import org.readout.store.Store;
import org.readout.store.Story;

/** Shows stories of the library and their articles. */
final class StoryView {
  private final PrintWriter out;
  private final Store store;

  StoryView(PrintWriter out, Store store) {
    this.out = out;
    this.store = store;
  }

  void list(Page page, boolean json) {
    for (Story story : store.stories(page)) {
      out.print((json ? line(story) : heading(story)) + '\n');
    }
  }

  void one(Story story, Page page, boolean json) {
    if (!json) {
      out.print(heading(story) + '\n');
    }
    for (Held held : store.articles(story.id(), page)) {
      if (json) {
        JsonWriter line = new JsonWriter();
        line.object(() -> ArticleView.fields(line, held));
        out.print(line + "\n");
      } else {
        String copy = held.copyOf() == null ? "" : "  (reprints a" + held.copyOf() + ")";
        out.print("  " + ArticleView.heading(held) + copy + '\n');
        out.print(held.why().isEmpty() ? "" : "      " + held.why() + '\n');
      }
    }
  }

  private String heading(Story story) {
    String articles = story.articles() == 1 ? "1 article" : story.articles() + " articles";
    String witnesses =
        story.witnesses() == story.articles() ? "" : ", " + story.witnesses() + " witnesses";
    return String.join(
        "  ",
        story.label(),
        day(story.firstDay()),
        articles + witnesses,
        story.title() == null ? firstWords(story) : story.title());
  }

  private String firstWords(Story story) {
    return store.article(story.id()).map(ArticleView::title).orElse("");
  }

  private static String day(@Nullable String published) {
    return published == null ? "" : published.substring(0, Math.min(10, published.length()));
  }

  private static String line(Story story) {
    JsonWriter json = new JsonWriter();
    json.object(
        () -> {
          json.field("story", story.label());
          json.field("title", story.title());
          json.field("articles", story.articles());
          json.field("witnesses", story.witnesses());
          json.field("first", story.firstDay());
          json.field("last", story.lastDay());
        });
    return json.toString();
  }
}
