package org.readout.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.ingest.Source;
import org.readout.store.LibraryException;
import org.readout.store.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Articles into the library. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Adds articles to the library. An article held already is left alone; a new text of one is"
            + " kept as a revision of it.")
final class AddCommand implements Callable<Integer> {
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private LibraryOptions library = new LibraryOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--without-statements",
      description =
          "Keep the texts alone, which is a hundred times faster; adding them again without this"
              + " option finds their statements.")
  private boolean withoutStatements;

  @Option(names = "--json", description = "Write a line of JSON for each article once it is kept.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Messages messages = new Messages(err);
    int threads = input.threads();
    try (Stream<Source> sources = input.sources();
        Library opened = library.toWrite(messages);
        Progress progress = new Progress(err, Terminal.ofThisProcess().progress(), "articles")) {
      AddedReport report = new AddedReport(out, json, opened.store());
      Preparing preparing =
          withoutStatements
              ? Preparing.texts(opened.store())
              : Preparing.statements(opened.store(), messages);
      Batches batches = new Batches(opened, report, messages, progress);
      InOrder.map(sources.iterator(), source -> preparing.of(source.read()), threads, batches::add);
      batches.flush();
      report.end();
    } catch (LibraryException failure) {
      throw new Stopped(String.valueOf(failure.getMessage()));
    }
    return messages.exitCode();
  }
}
