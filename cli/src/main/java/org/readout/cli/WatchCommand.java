package org.readout.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.ingest.Inputs;
import org.readout.ingest.Source;
import org.readout.store.LibraryException;
import org.readout.store.library.Library;
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
  @Mixin private LibraryOptions library = new LibraryOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--once", description = "Look at each feed once and end, as for cron.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "Look again after so long (default: ${DEFAULT-VALUE}).")
  private int minutes = 15;

  @Option(names = "--without-statements", description = "Keep the texts alone, as add does.")
  private boolean withoutStatements;

  @Option(names = "--json", description = "Write a line of JSON for each article once it is kept.")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException {
    if (minutes < LEAST_MINUTES) {
      throw new ParameterException(spec.commandLine(), "--every takes a number of minutes from 1");
    }
    try {
      int exit = look();
      while (!once) {
        Thread.sleep(Duration.ofMinutes(minutes));
        exit = look();
      }
      return exit;
    } catch (LibraryException failure) {
      throw new Stopped(String.valueOf(failure.getMessage()));
    }
  }

  /** The library is held no longer than this takes, so that others may add between two looks. */
  private int look() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Messages messages = new Messages(err);
    Inputs inputs = input.opened();
    try (Stream<Source> sources = inputs.sources();
        Library opened = library.toWrite(messages);
        Progress progress = new Progress(err, Terminal.ofThisProcess().progress(), "entries")) {
      AddedReport report = new AddedReport(out, json, opened.store());
      Preparing preparing =
          withoutStatements
              ? Preparing.texts(opened.store())
              : Preparing.statements(opened.store(), messages);
      Batches batches = new Batches(opened, report, messages, progress);
      FeedEntries entries = new FeedEntries(opened.store(), inputs);
      // One at a time, as sites wish to be asked.
      sources.forEach(
          source -> entries.news(source.read()).ifPresent(r -> batches.add(preparing.of(r))));
      batches.flush();
      report.end();
    }
    return messages.exitCode();
  }
}
