package org.readout.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.core.article.Metadata;
import org.readout.ingest.Inputs;
import org.readout.ingest.Reading;
import org.readout.ingest.Source;

/**
 * What comes of the files of each folder of a corpus of formats: how many give an article, how many
 * of the articles have a title and a date, and the reasons of those that give none.
 */
public final class FormatsTable {
  private int files;
  private int giving;
  private int articles;
  private int titled;
  private int dated;
  private final Map<String, Integer> failures = new TreeMap<>();

  private FormatsTable() {}

  /** Takes the corpus's folder, {@code ../shared/corpora/formats} by default. */
  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments.length > 0 ? arguments[0] : "../shared/corpora/formats");
    System.out.println("| folder | files | with articles | articles | titled | dated | not read |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (Path folder : children(corpus)) {
      FormatsTable row = new FormatsTable();
      children(folder).forEach(row::read);
      System.out.println(row.line(folder));
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  private void read(Path file) {
    List<Reading> readings = new ArrayList<>();
    List<String> arguments = List.of(file.toString());
    try (Stream<Source> sources =
        new Inputs(arguments, null, InputStream.nullInputStream()).sources()) {
      sources.map(Source::read).forEach(readings::add);
    }
    int before = articles;
    readings.forEach(this::count);
    files++;
    giving += articles > before ? 1 : 0;
  }

  private void count(Reading reading) {
    switch (reading) {
      case Reading.Read read -> {
        Metadata metadata = read.article().metadata();
        articles++;
        titled += metadata.title() != null ? 1 : 0;
        dated += metadata.published() != null ? 1 : 0;
      }
      case Reading.Failed failed ->
          failures.merge(failed.message().replaceFirst(" \\(.*", ""), 1, Integer::sum);
    }
  }

  private String line(Path folder) {
    List<String> reasons = new ArrayList<>();
    failures.forEach((reason, times) -> reasons.add(times + " " + reason));
    return "| %s | %d | %d | %d | %d | %d | %s |"
        .formatted(
            folder.getFileName(),
            files,
            giving,
            articles,
            titled,
            dated,
            String.join(", ", reasons));
  }
}
