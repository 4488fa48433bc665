package org.readout.cli;

import java.io.PrintWriter;
import org.readout.store.LibraryException;
import org.readout.store.Store;
import org.readout.store.library.Library;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command adds to the library. */
final class AddOptions {
  @Mixin private LibraryOptions library = new LibraryOptions();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--without-statements",
      description =
          "Keep the texts alone, which is some thirty times faster, and find their stories by words"
              + " and names, not by meaning. Adding them again without this option finds their"
              + " statements and leaves their stories.")
  private boolean withoutStatements;

  @Option(names = "--json", description = "Write a line of JSON for each article once it is kept.")
  private boolean json;

  /** Hands articles on to be added. */
  @FunctionalInterface
  interface Work {
    void give(Store store, Preparing preparing, Batches batches);
  }

  /**
   * Opens the library, adds what the work gives and tells of it; gives the exit code.
   *
   * @param counted what progress counts
   */
  int add(String counted, Work work) {
    PrintWriter err = spec.commandLine().getErr();
    Messages messages = new Messages(err);
    try (Library opened = library.toWrite(messages);
        Progress progress = new Progress(err, Terminal.ofThisProcess().progress(), counted)) {
      Store store = opened.store();
      AddedReport report = new AddedReport(spec.commandLine().getOut(), json, store);
      Batches batches = new Batches(opened, report, messages, progress);
      Preparing preparing =
          withoutStatements ? Preparing.texts() : Preparing.statements(store, messages);
      work.give(store, preparing, batches);
      batches.flush();
      report.end();
    } catch (LibraryException failure) {
      throw new Stopped(String.valueOf(failure.getMessage()));
    }
    return messages.exitCode();
  }
}
