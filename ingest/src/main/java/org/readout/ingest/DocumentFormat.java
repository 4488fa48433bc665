package org.readout.ingest;

import java.io.IOException;
import java.util.stream.Stream;

/** A format whose every input is one article. */
interface DocumentFormat extends Format {

  Reading read(String name, byte[] bytes) throws IOException;

  @Override
  default Stream<Source> sources(Input input) {
    return Stream.of(
        () -> {
          try {
            return read(input.name(), input.bytes());
          } catch (IOException failed) {
            return new Reading.Failed(input.name(), Failures.line(failed));
          }
        });
  }
}
