package org.readout.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.readout.store.LibraryException;
import org.readout.store.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The library's index, built again. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Builds the library's search index again from what the library holds.")
final class ReindexCommand implements Callable<Integer> {
  @Mixin private LibraryOptions library = new LibraryOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Messages messages = new Messages(err);
    try (Library opened = library.toWrite(messages);
        Progress progress = new Progress(err, Terminal.ofThisProcess().progress(), "articles")) {
      opened.reindex(progress::reach);
    } catch (LibraryException failure) {
      throw new Stopped(String.valueOf(failure.getMessage()));
    }
    return messages.exitCode();
  }
}
