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
  private static final int LONGEST = Input.LARGEST_MIB << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
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
    this.in = in;
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
        if (!line(line)) {
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

  /** Whether a line was ended or the stream had bytes left. */
  private boolean line(ByteArrayOutputStream into) throws IOException {
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      into.write(buffer, at, Math.min(end - at, Math.max(0, LONGEST + 1 - into.size())));
      at = end + 1;
      if (end < filled) {
        return true;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
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
