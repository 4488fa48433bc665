package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.ingest.Inputs;
import org.readout.ingest.Source;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that reads articles takes. */
final class InputOptions {
  private static final int MOST_THREADS = 256;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders, globs and addresses of pages and feeds; - is standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description =
          "Take every input as this format instead of telling it from its content: html, text, pdf,"
              + " feed, newsml, nitf, wire, json, jsonl, csv, warc and others.")
  private @Nullable String format;

  @Option(
      names = "--allow-private",
      description = "Fetch pages also from this machine and its network.")
  private boolean allowPrivate;

  @Option(
      names = "--columns",
      paramLabel = "FIELD=COLUMN",
      split = ",",
      description =
          "Take every input as a table and these columns, by name or number, for id, text, html,"
              + " title, url, published, outlet, language or byline: text=Body,title=3.")
  private Map<String, String> columns = Map.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on N articles at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** The articles in the order of the inputs; to be closed. */
  Stream<Source> sources() {
    return opened().sources();
  }

  Inputs opened() {
    try {
      Inputs all = new Inputs(inputs, format, System.in, allowPrivate);
      return columns.isEmpty() ? all : all.asTables(columns);
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(spec.commandLine(), unknown.getMessage());
    }
  }

  List<String> inputs() {
    return inputs;
  }

  /** Whether every input is the name of a story or an article of the library, and none a file. */
  boolean isOfLibrary() {
    return inputs.stream().allMatch(i -> i.matches("[as]\\d{1,18}") && !Files.exists(Path.of(i)));
  }

  int threads() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(
          spec.commandLine(), "--threads takes a number from 1 to " + MOST_THREADS);
    }
    return threads;
  }
}
