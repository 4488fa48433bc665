package org.readout.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.core.article.Article;
import org.readout.core.report.FailureLine;
import org.readout.ingest.Reading;
import org.readout.ingest.Source;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that writes a line for each article, in the order of the inputs. */
abstract class StageCommand implements Callable<Integer> {
  @Mixin private InputOptions input = new InputOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** From an article to its line; called from several threads at once. */
  abstract Function<Article, String> step(Messages messages);

  /** What stands in the place of an article that could not be read. */
  String line(Reading.Failed failed) {
    return FailureLine.of(failed.id(), failed.message());
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Messages messages = new Messages(err);
    int threads = input.threads();
    try (Stream<Source> sources = input.sources();
        Progress progress = new Progress(err, Terminal.ofThisProcess().progress(), "articles")) {
      Function<Article, String> step = step(messages);
      InOrder.map(
          sources.iterator(),
          source -> line(source.read(), step),
          threads,
          line -> {
            messages.tell(line.reading());
            out.print(line.text());
            out.print('\n');
            if (out.checkError()) {
              throw new Stopped("cannot write to standard output");
            }
            progress.step();
          });
    }
    return messages.exitCode();
  }

  private Line line(Reading reading, Function<Article, String> step) {
    return switch (reading) {
      case Reading.Read read -> line(read, step);
      case Reading.Failed failed -> new Line(failed, line(failed));
    };
  }

  /** What goes wrong with one article, even by a fault of ours, must not lose the others. */
  private Line line(Reading.Read read, Function<Article, String> step) {
    try {
      return new Line(read, step.apply(read.article()));
    } catch (UncheckedIOException unwritable) {
      return failed(read, String.valueOf(unwritable.getMessage()));
    } catch (RuntimeException | StackOverflowError fault) {
      return failed(read, "internal error: " + fault);
    }
  }

  private Line failed(Reading.Read read, String message) {
    Reading.Failed failed = new Reading.Failed(read.article().id(), message);
    return new Line(failed, line(failed));
  }

  private record Line(Reading reading, String text) {}
}
