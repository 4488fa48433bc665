package org.readout.ingest;

import java.io.IOException;
import java.util.stream.Stream;

/** A format whose every input is one article. */
interface DocumentFormat extends Format {

  Reading read(Input input) throws IOException;

  @Override
  default Stream<Source> sources(Input input) throws IOException {
    Input kept = input.kept();
    return Stream.of(
        () -> {
          try {
            return read(kept);
          } catch (IOException failed) {
            return new Reading.Failed(input.name(), Failures.line(failed));
          }
        });
  }
}
