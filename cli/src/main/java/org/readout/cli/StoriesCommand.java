package org.readout.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.core.report.FailureLine;
import org.readout.core.report.StoryLine;
import org.readout.core.story.Assignment;
import org.readout.core.story.Outline;
import org.readout.core.story.OutlineReader;
import org.readout.core.story.Stories;
import org.readout.ingest.Reading;
import org.readout.ingest.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The story of each article; all lines are written at the end, since a story may change until then.
 */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Groups the articles by event and writes the story of each as a line of JSON.")
final class StoriesCommand implements Callable<Integer> {
  @Mixin private InputOptions input = new InputOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Messages messages = new Messages(err);
    OutlineReader reader = new OutlineReader(Models.reportEncoder());
    Stories stories = new Stories();
    List<Optional<Reading.Failed>> failures = new ArrayList<>();
    int threads = input.threads();
    try (Stream<Source> sources = input.sources();
        Progress progress = new Progress(err, Terminal.ofThisProcess().progress(), "articles")) {
      InOrder.map(
          sources.iterator(),
          source -> Attempt.of(source.read(), reader::read),
          threads,
          attempt -> {
            messages.tell(attempt.reading());
            switch (attempt) {
              case Attempt.Done<Outline> done -> {
                stories.add(done.result());
                failures.add(Optional.empty());
              }
              case Attempt.Failed<Outline> failed -> failures.add(Optional.of(failed.reading()));
            }
            progress.step();
          });
    }
    write(failures, stories.assignments().iterator());
    return messages.exitCode();
  }

  /** An assignment for each place without a failure. */
  private void write(List<Optional<Reading.Failed>> failures, Iterator<Assignment> assignments) {
    PrintWriter out = spec.commandLine().getOut();
    for (Optional<Reading.Failed> failure : failures) {
      out.print(
          failure
              .map(failed -> FailureLine.of(failed.id(), failed.message()))
              .orElseGet(() -> StoryLine.of(assignments.next())));
      out.print('\n');
    }
    if (out.checkError()) {
      throw new Stopped("cannot write to standard output");
    }
  }
}
