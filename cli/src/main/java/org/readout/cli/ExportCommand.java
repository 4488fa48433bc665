package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.store.LibraryException;
import org.readout.store.Store;
import org.readout.store.export.Csv;
import org.readout.store.export.JsonRows;
import org.readout.store.export.Parquet;
import org.readout.store.export.Table;
import org.readout.store.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The library's articles or statements, as a table. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes the articles of the library, or their statements, as a table.")
final class ExportCommand implements Callable<Integer> {
  @Mixin private LibraryOptions library = new LibraryOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--statements", description = "Write who said what instead of the articles.")
  private boolean statements;

  @Option(
      names = "--jsonl",
      paramLabel = "FILE",
      description = "Write JSON Lines. FILE may be - for standard output, here and below.")
  private @Nullable Path jsonLines;

  @Option(names = "--csv", paramLabel = "FILE", description = "Write CSV.")
  private @Nullable Path csv;

  @Option(names = "--parquet", paramLabel = "FILE", description = "Write Parquet; FILE is a file.")
  private @Nullable Path parquet;

  @Override
  public Integer call() {
    if (jsonLines == null && csv == null && parquet == null) {
      throw new ParameterException(
          spec.commandLine(), "Say where to: --jsonl FILE, --csv FILE or --parquet FILE");
    }
    PrintWriter err = spec.commandLine().getErr();
    Table table = statements ? Table.STATEMENTS : Table.ARTICLES;
    try (Library opened = library.toRead();
        Progress progress = new Progress(err, Terminal.ofThisProcess().progress(), "articles")) {
      Store store = opened.store();
      if (jsonLines != null) {
        write(jsonLines, out -> table.write(store, rows(table, out), progress::reach));
      }
      if (csv != null) {
        write(csv, out -> table.write(store, new Csv(table.columns(), out), progress::reach));
      }
      if (parquet != null) {
        parquet(parquet, table, store, progress);
      }
      return ExitCode.DONE;
    } catch (LibraryException failure) {
      throw new Stopped(String.valueOf(failure.getMessage()));
    }
  }

  private static JsonRows rows(Table table, Appendable out) {
    return new JsonRows(table.columns(), out);
  }

  @FunctionalInterface
  private interface Content {
    void to(Appendable out) throws IOException;
  }

  private void write(Path file, Content content) {
    try {
      if (file.toString().equals("-")) {
        PrintWriter out = spec.commandLine().getOut();
        content.to(out);
        if (out.checkError()) {
          throw new Stopped("cannot write to standard output");
        }
        return;
      }
      try (Writer writer = Files.newBufferedWriter(file, UTF_8)) {
        content.to(writer);
      }
    } catch (IOException failure) {
      throw new Stopped("cannot write " + file + ": " + failure.getMessage());
    }
  }

  private static void parquet(Path file, Table table, Store store, Progress progress) {
    try {
      Path rows = Files.createTempFile("readout", ".jsonl");
      try (Writer writer = Files.newBufferedWriter(rows, UTF_8)) {
        table.write(store, rows(table, writer), progress::reach);
        writer.flush();
        Parquet.write(rows, table.columns(), file);
      } finally {
        Files.delete(rows);
      }
    } catch (IOException failure) {
      throw new Stopped("cannot write " + file + ": " + failure.getMessage());
    }
  }
}
