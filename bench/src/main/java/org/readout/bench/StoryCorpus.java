package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Metadata;
import org.readout.core.article.PlainText;
import org.readout.core.story.Outline;
import org.readout.core.story.OutlineReader;

/** Articles whose events are known, in the order of their file. */
record StoryCorpus(String name, List<Report> reports) {
  static final Path FOLDER = Path.of("../shared/corpora/stories");

  /**
   * @param event unlike that of any other corpus
   */
  record Report(String event, Outline outline) {}

  StoryCorpus {
    reports = List.copyOf(reports);
  }

  static List<StoryCorpus> all(OutlineReader reader) throws IOException {
    List<StoryCorpus> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        all.add(read(file, reader));
      }
    }
    return all;
  }

  private static StoryCorpus read(Path file, OutlineReader reader) throws IOException {
    String name = file.getFileName().toString().replace(".tsv", "");
    List<Report> reports = new ArrayList<>();
    for (String row : Files.readString(file).split("\n", -1)) {
      if (!row.isEmpty()) {
        String[] cells = row.split("\t", 5);
        Article article = article(cells);
        reports.add(new Report(name + " " + cells[1], reader.read(article)));
      }
    }
    return new StoryCorpus(name, reports);
  }

  private static Article article(String[] cells) {
    Metadata metadata =
        new Metadata(
            null, null, null, given(cells[3]), List.of(), given(cells[2]), null, null, null);
    return cells[4].isEmpty()
        ? Objects.requireNonNull(Article.ofTitle(cells[0], metadata))
        : PlainText.article(cells[0], cells[4], metadata);
  }

  private static @Nullable String given(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  /** All of several corpora in one. */
  static StoryCorpus poured(List<StoryCorpus> corpora) {
    return new StoryCorpus(
        "poured", corpora.stream().flatMap(corpus -> corpus.reports().stream()).toList());
  }
}
