package org.readout.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.readout.core.report.JsonWriter;
import org.readout.store.Counts;
import org.readout.store.LibraryException;
import org.readout.store.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much the library holds. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Counts what the library holds.")
final class StatsCommand implements Callable<Integer> {
  @Mixin private LibraryOptions library = new LibraryOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Write JSON, for programs.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Library opened = library.toRead()) {
      Counts counts = opened.store().counts();
      out.print(json ? line(counts) + '\n' : told(counts));
      out.flush();
      return ExitCode.DONE;
    } catch (LibraryException failure) {
      throw new Stopped(String.valueOf(failure.getMessage()));
    }
  }

  private static String told(Counts counts) {
    StringBuilder told = new StringBuilder();
    row(told, counts.articles(), "articles, published " + days(counts));
    row(told, counts.revisions(), "revisions of them");
    row(told, counts.stories(), "stories");
    row(told, counts.read(), "articles with statements");
    row(told, counts.statements(), "statements");
    row(told, counts.persons(), "speakers with a name");
    row(told, counts.bytes() >> 20, "MiB on disk, without the index");
    told.append('\n');
    for (Counts.Outlet outlet : counts.outlets()) {
      row(told, outlet.articles(), Objects.requireNonNullElse(outlet.name(), "without an outlet"));
    }
    return told.toString();
  }

  private static String days(Counts counts) {
    return counts.firstDay() == null
        ? "on unknown days"
        : "from " + counts.firstDay() + " to " + counts.lastDay();
  }

  private static void row(StringBuilder told, long count, String what) {
    told.append(String.format(Locale.ROOT, "%,12d  %s%n", count, what));
  }

  private static String line(Counts counts) {
    JsonWriter json = new JsonWriter();
    json.object(
        () -> {
          json.field("articles", counts.articles());
          json.field("revisions", counts.revisions());
          json.field("stories", counts.stories());
          json.field("read", counts.read());
          json.field("statements", counts.statements());
          json.field("speakers", counts.persons());
          json.field("first", counts.firstDay());
          json.field("last", counts.lastDay());
          json.field("bytes", counts.bytes());
          json.array(
              "outlets",
              counts.outlets(),
              outlet ->
                  json.object(
                      () ->
                          json.field("outlet", outlet.name())
                              .field("articles", outlet.articles())));
        });
    return json.toString();
  }
}
