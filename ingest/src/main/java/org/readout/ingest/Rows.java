package org.readout.ingest;

import java.io.BufferedInputStream;
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
  private static final int LONGEST = Input.LARGEST_MIB << 20;

  private final InputStream in;
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
    this.in = new BufferedInputStream(in, 1 << 16);
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
        int end = line(line);
        if (end < 0 && line.size() == 0) {
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

  /** The byte that ended the line, -1 at the end of the stream. */
  private int line(ByteArrayOutputStream into) throws IOException {
    int unit = in.read();
    while (unit >= 0 && unit != '\n') {
      if (into.size() <= LONGEST) {
        into.write(unit);
      }
      unit = in.read();
    }
    return unit;
  }

  private @Nullable Row row(ByteArrayOutputStream line) {
    if (line.size() > LONGEST) {
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
      in.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
