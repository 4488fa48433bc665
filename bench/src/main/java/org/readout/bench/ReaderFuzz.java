package org.readout.bench;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.readout.ingest.Inputs;
import org.readout.ingest.Reading;
import org.readout.ingest.Source;

/**
 * What Jazzer throws bytes at, as {@code bench/fuzz} tells it. A reader may fail, in one line; it
 * must not break, hang, or take all memory.
 */
public final class ReaderFuzz {
  /** As {@code --format} has it. */
  private static final String FORMAT = System.getProperty("readout.fuzz.format", "html");

  private ReaderFuzz() {}

  /** Throws at a fault of ours; Jazzer calls it. */
  public static void fuzzerTestOneInput(byte[] data) {
    Inputs inputs = new Inputs(List.of("-"), FORMAT, new ByteArrayInputStream(data));
    try (Stream<Source> sources = inputs.sources()) {
      sources.map(Source::read).forEach(ReaderFuzz::check);
    }
  }

  private static void check(Reading reading) {
    if (reading instanceof Reading.Failed failed) {
      String message = failed.message();
      if (message.startsWith("internal error") || message.contains("\n")) {
        throw new IllegalStateException(message);
      }
    }
  }
}
