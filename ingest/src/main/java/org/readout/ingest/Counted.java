package org.readout.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how many bytes were read from it, and is sure of its end only once there. */
final class Counted extends FilterInputStream {

  /** May refuse to let the reading go on. */
  @FunctionalInterface
  interface Counter {
    void add(long bytes) throws IOException;
  }

  private final Counter counter;
  private boolean ended;

  Counted(InputStream in, Counter counter) {
    super(in);
    this.counter = counter;
  }

  @Override
  public int read() throws IOException {
    int unit = in.read();
    count(unit < 0 ? -1 : 1);
    return unit;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = in.read(into, from, length);
    count(read);
    return read;
  }

  private void count(int read) throws IOException {
    if (read < 0) {
      ended = true;
    } else {
      counter.add(read);
    }
  }

  /** {@code GZIPInputStream} takes 0 for the end of the last of several gzip members. */
  @Override
  public int available() throws IOException {
    return ended ? 0 : Math.max(1, in.available());
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
