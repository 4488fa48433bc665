package org.readout.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The lines of a stream that are not blank, one at a time. */
final class Rows extends Ahead<Rows.Row> implements AutoCloseable {
  private final ByteLines lines;
  private int number;

  /**
   * A line without its end.
   *
   * @param number from 1
   * @param bytes null for a line longer than an input may be
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Row(int number, byte @Nullable [] bytes) {}

  Rows(InputStream in) {
    lines = new ByteLines(in);
  }

  @Override
  @Nullable Row read() {
    try {
      ByteArrayOutputStream line = new ByteArrayOutputStream(256);
      Row row = null;
      while (row == null && lines.read(line)) {
        number++;
        row = row(line);
        line.reset();
      }
      return row;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private @Nullable Row row(ByteArrayOutputStream line) {
    if (line.size() > ByteLines.LONGEST) {
      return new Row(number, null);
    }
    byte[] bytes = line.toByteArray();
    for (byte unit : bytes) {
      if (unit > ' ' || unit < 0) {
        return new Row(number, bytes);
      }
    }
    return null;
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
