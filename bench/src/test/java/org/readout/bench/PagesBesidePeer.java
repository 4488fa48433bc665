package org.readout.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.ingest.page.Page;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the same pages with Readout and with readability4j, on one thread, and writes what both
 * find for {@code ../shared/score/articles.py}: {@code readout.jsonl} and {@code
 * readability4j.jsonl} in the folder given. Prints pages per second of CPU time.
 */
public final class PagesBesidePeer {

  private interface Extractor {
    Map<String, Object> read(GoldPage page);
  }

  private PagesBesidePeer() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/pages"));
    Path pages = args.length > 1 ? Path.of(args[1]) : GoldPage.PAGES;
    run("readout", pages, folder, PagesBesidePeer::readout);
    run("readability4j", pages, folder, PagesBesidePeer::readability4j);
  }

  private static void run(String name, Path pages, Path folder, Extractor extractor)
      throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    Path file = folder.resolve(name + ".jsonl");
    long[] nanos = {0};
    int[] count = {0};
    try (var out = Files.newBufferedWriter(file)) {
      GoldPage.forEach(
          pages,
          page -> {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Map<String, Object> found = extractor.read(page);
            nanos[0] += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            count[0]++;
            try {
              out.write(mapper.writeValueAsString(found) + "\n");
            } catch (IOException failed) {
              throw new UncheckedIOException(failed);
            }
          });
    }
    System.out.printf(
        "%s: %.0f pages a second of CPU, %s%n", name, count[0] * 1e9 / nanos[0], file);
  }

  private static Map<String, Object> readout(GoldPage page) {
    Metadata known = new Metadata(null, page.url(), null, null, List.of(), null, null, null, null);
    Article article = Page.article(page.id(), page.html(), known);
    return article == null
        ? line(page, null, null, List.of())
        : line(
            page, article.metadata().title(), article.metadata().published(), article.paragraphs());
  }

  private static Map<String, Object> readability4j(GoldPage page) {
    var found = new Readability4J(page.url(), page.html()).parse();
    List<String> paragraphs = new ArrayList<>();
    if (found.getArticleContent() != null) {
      ParagraphAccuracy.plain(found.getArticleContent().outerHtml())
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(paragraphs::add);
    }
    return line(page, found.getTitle(), null, paragraphs);
  }

  private static Map<String, Object> line(
      GoldPage page, @Nullable String title, @Nullable String published, List<String> paragraphs) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", page.id());
    line.put("title", title);
    line.put("published", published);
    line.put("paragraphs", paragraphs);
    return line;
  }
}
