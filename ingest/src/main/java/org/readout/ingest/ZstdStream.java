package org.readout.ingest;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Unpacks Zstandard, also with the dictionary that a web archive has as its first frame. */
final class ZstdStream {
  private static final int SKIPPED = 0x184d2a5d;
  private static final int FRAME = 0xfd2fb528;
  private static final int LARGEST = 1 << 24;

  private ZstdStream() {}

  static InputStream of(InputStream packed) throws IOException {
    InputStream in = new BufferedInputStream(packed);
    in.mark(2 * Integer.BYTES);
    ByteBuffer head = ByteBuffer.wrap(in.readNBytes(2 * Integer.BYTES));
    head.order(ByteOrder.LITTLE_ENDIAN);
    if (head.remaining() < 2 * Integer.BYTES || head.getInt() != SKIPPED) {
      in.reset();
      return new ZstdInputStream(in);
    }
    byte[] dictionary = unpacked(in.readNBytes(length(head.getInt())));
    return new ZstdInputStream(in).setDict(dictionary);
  }

  private static int length(int length) throws Unreadable {
    if (length < 0 || length > LARGEST) {
      throw new Unreadable("has a dictionary that is too large");
    }
    return length;
  }

  private static byte[] unpacked(byte[] dictionary) throws IOException {
    boolean packed =
        dictionary.length > Integer.BYTES
            && ByteBuffer.wrap(dictionary).order(ByteOrder.LITTLE_ENDIAN).getInt() == FRAME;
    if (!packed) {
      return dictionary;
    }
    try (InputStream in = new ZstdInputStream(new ByteArrayInputStream(dictionary))) {
      return in.readNBytes(LARGEST);
    }
  }
}
