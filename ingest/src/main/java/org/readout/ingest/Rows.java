package org.readout.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The lines of a stream that are not blank, one at a time. */
final class Rows implements Iterator<Rows.Row>, AutoCloseable {
  private final ByteLines lines;
  private int number;
  private @Nullable Row next;

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

  Stream<Row> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        if (!lines.read(line)) {
          return false;
        }
        number++;
        next = row(line);
      }
      return true;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = Objects.requireNonNull(next);
    next = null;
    return row;
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
