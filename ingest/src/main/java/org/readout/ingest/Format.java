package org.readout.ingest;

import java.io.IOException;
import java.util.stream.Stream;

/** A form in which articles come. To add one: write its class and name it in {@link Formats}. */
interface Format {

  /** What {@code --format} calls it. */
  String name();

  /** Whether an input that begins so is in this format. */
  boolean accepts(Head head);

  /**
   * The articles of an input, in its order; whoever asked closes the stream. A source must not need
   * the input any more if its bytes come once, and the stream may break off with an {@code
   * UncheckedIOException}.
   */
  Stream<Source> sources(Input input) throws IOException;
}
