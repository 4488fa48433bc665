package org.readout.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in an error where one article takes more bytes than an input may have. */
final class Allowance extends FilterInputStream {
  private static final long MOST = (long) Input.LARGEST_MIB << 20;

  private long left = MOST;

  Allowance(InputStream in) {
    super(in);
  }

  /** To be called at the start of each article. */
  void renew() {
    left = MOST;
  }

  @Override
  public int read() throws IOException {
    int unit = in.read();
    spend(unit < 0 ? 0 : 1);
    return unit;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = in.read(into, offset, length);
    spend(Math.max(read, 0));
    return read;
  }

  private void spend(int bytes) throws Unreadable {
    left -= bytes;
    if (left < 0) {
      throw new Unreadable(
          "is larger than " + Input.LARGEST_MIB + " MiB, too large for one article");
    }
  }
}
