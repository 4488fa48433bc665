package org.readout.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.ingest.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Articles into the library. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Adds articles to the library, each to the story it tells of, by the last thousands added."
            + " An article held already is left alone; a new text of one is kept as a revision of"
            + " it.")
final class AddCommand implements Callable<Integer> {
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private AddOptions adding = new AddOptions();

  @Override
  public Integer call() {
    int threads = input.threads();
    try (Stream<Source> sources = input.sources()) {
      return adding.add(
          "articles",
          (store, preparing, batches) ->
              InOrder.map(
                  sources.iterator(),
                  source -> preparing.of(source.read()),
                  threads,
                  batches::add));
    }
  }
}
