package org.readout.ingest;

import java.util.stream.Stream;

/** A form in which articles come. To add one: write its class and name it in {@link Formats}. */
interface Format {

  /** What {@code --format} calls it. */
  String name();

  /** Whether an input that begins so is in this format. */
  boolean accepts(Head head);

  /** The articles of an input, in its order. Whoever asked closes the stream. */
  Stream<Source> sources(Input input);
}
