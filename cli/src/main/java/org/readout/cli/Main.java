package org.readout.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The {@code readout} command. Exit codes: 0 done, 1 some input failed, 2 wrong usage. */
@Command(
    name = "readout",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      CompareCommand.class,
      ArticlesCommand.class,
      StatementsCommand.class,
      StoriesCommand.class,
      AddCommand.class,
      WatchCommand.class,
      SearchCommand.class,
      ShowCommand.class,
      ExportCommand.class,
      StatsCommand.class,
      ReindexCommand.class
    },
    description = "Lays the accounts of several news reports of one event side by side.")
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main(CommandSpec spec) {
    this.spec = spec;
  }

  /** Writes UTF-8 whatever the locale says, since the same input gives the same bytes. */
  public static void main(String[] args) {
    int exit = run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    Models.settle();
    System.exit(exit);
  }

  /** Runs one command line in this process and gives its exit code. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    Main main = new Main(CommandSpec.create());
    CommandLine line = new CommandLine(main);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(Main::failure);
    CommandLine search = Objects.requireNonNull(line.getSubcommands().get("search"));
    // A word to be left out has a hyphen before it, as an option has.
    search.setUnmatchedOptionsArePositionalParams(true).setPosixClusteredShortOptionsAllowed(false);
    try {
      int exit = line.execute(args);
      boolean isWritten = !line.getOut().checkError() && !out.checkError();
      if (!isWritten && exit == ExitCode.DONE) {
        new Messages(line.getErr()).line("cannot write to standard output");
        return ExitCode.SOME_INPUT_FAILED;
      }
      return exit;
    } catch (PipeClosed ended) {
      return ExitCode.PIPE_CLOSED;
    }
  }

  private static int failure(Exception failure, CommandLine line, ParseResult parsed) {
    if (failure instanceof Stopped stopped) {
      new Messages(line.getErr()).line(stopped.message());
      return ExitCode.SOME_INPUT_FAILED;
    }
    line.getErr().println("readout: internal error: " + failure);
    failure.printStackTrace(line.getErr());
    return ExitCode.SOME_INPUT_FAILED;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command; see readout --help");
  }

  private static PrintStream utf8(FileDescriptor file) {
    OutputStream stream = PipeClosed.watched(new FileOutputStream(file));
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }
}
