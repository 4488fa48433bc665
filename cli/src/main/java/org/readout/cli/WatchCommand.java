package org.readout.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.ingest.Inputs;
import org.readout.ingest.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Feeds into the library, again and again. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Adds the articles of feeds to the library as they appear, until it is stopped. The page of"
            + " an entry is fetched once; what was added before is not asked for again.")
final class WatchCommand implements Callable<Integer> {
  private static final int LEAST_MINUTES = 1;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private AddOptions adding = new AddOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--once", description = "Look at each feed once and end, as for cron.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "Look again after so long (default: ${DEFAULT-VALUE}).")
  private int minutes = 15;

  @Override
  public Integer call() throws InterruptedException {
    if (minutes < LEAST_MINUTES) {
      throw new ParameterException(spec.commandLine(), "--every takes a number of minutes from 1");
    }
    int exit = look();
    while (!once) {
      Thread.sleep(Duration.ofMinutes(minutes));
      exit = look();
    }
    return exit;
  }

  /** The library is held no longer than this takes, so that others may add between two looks. */
  private int look() {
    Inputs inputs = input.opened();
    try (Stream<Source> sources = inputs.sources()) {
      return adding.add(
          "entries",
          (store, preparing, batches) -> {
            FeedEntries entries = new FeedEntries(store, inputs);
            // One at a time, as sites wish to be asked.
            sources.forEach(
                source -> entries.news(source.read()).map(preparing::of).ifPresent(batches::add));
          });
    }
  }
}
