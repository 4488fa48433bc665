package org.readout.cli;

import org.readout.store.Page;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which part of a list, and in what form. */
final class PageOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Show at most N (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Option(names = "--offset", paramLabel = "N", description = "Leave out the first N.")
  private int offset;

  @Option(names = "--json", description = "Write lines of JSON, for programs.")
  private boolean json;

  Page page() {
    if (limit < 0 || offset < 0) {
      throw new ParameterException(
          spec.commandLine(), "--limit and --offset take a number from 0 on");
    }
    return new Page(offset, limit);
  }

  boolean json() {
    return json;
  }
}
