package org.readout.cli;

import java.util.List;
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
      description = "Take every input as this format instead of telling it from its content.")
  private @Nullable String format;

  @Option(
      names = "--allow-private",
      description = "Fetch pages also from this machine and its network.")
  private boolean allowPrivate;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on N articles at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** The articles in the order of the inputs; to be closed. */
  Stream<Source> sources() {
    try {
      return new Inputs(inputs, format, System.in, allowPrivate).sources();
    } catch (IllegalArgumentException unknownFormat) {
      throw new ParameterException(spec.commandLine(), unknownFormat.getMessage());
    }
  }

  int threads() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(
          spec.commandLine(), "--threads takes a number from 1 to " + MOST_THREADS);
    }
    return threads;
  }
}
