package org.readout.ingest;

import java.io.IOException;
import java.util.stream.Stream;

/** A format whose inputs hold inputs of any format. */
interface Container extends Format {

  /** What is packed inside, each to be used before the next is asked for. */
  Stream<Input> members(Input input) throws IOException;

  @Override
  default Stream<Source> sources(Input input) throws IOException {
    return new Opening(null).sources(this, input);
  }
}
