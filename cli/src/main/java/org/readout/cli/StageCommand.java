package org.readout.cli;

import java.io.PrintWriter;
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
          source -> Attempt.of(source.read(), step),
          threads,
          attempt -> {
            messages.tell(attempt.reading());
            out.print(line(attempt));
            out.print('\n');
            if (out.checkError()) {
              throw new Stopped("cannot write to standard output");
            }
            progress.step();
          });
    }
    return messages.exitCode();
  }

  private String line(Attempt<String> attempt) {
    return switch (attempt) {
      case Attempt.Done<String> done -> done.result();
      case Attempt.Failed<String> failed -> line(failed.reading());
    };
  }
}
