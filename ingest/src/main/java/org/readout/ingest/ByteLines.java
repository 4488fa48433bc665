package org.readout.ingest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream before any charset is known. */
final class ByteLines implements Closeable {
  /** A line that is longer is cut off somewhere behind this length. */
  static final int LONGEST = Input.LARGEST_MIB << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int limit;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** The next line without its line feed goes into an empty {@code line}; false at the end. */
  boolean read(ByteArrayOutputStream line) throws IOException {
    boolean begun = false;
    while (at < limit || fill()) {
      begun = true;
      int end = at;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      if (line.size() <= LONGEST) {
        line.write(buffer, at, end - at);
      }
      at = end + 1;
      if (end < limit) {
        return true;
      }
    }
    return begun;
  }

  private boolean fill() throws IOException {
    at = 0;
    limit = in.read(buffer);
    return limit > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
