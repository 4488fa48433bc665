package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/** An input packed by Zstandard. */
final class Zstd implements Container {

  @Override
  public String name() {
    return "zstd";
  }

  /** A frame, or the frame to be skipped in which a web archive brings its dictionary. */
  @Override
  public boolean accepts(Head head) {
    return head.startsWith(0x28, 0xb5, 0x2f, 0xfd) || head.startsWith(0x5d, 0x2a, 0x4d, 0x18);
  }

  @Override
  public Stream<Input> members(Input input) throws IOException {
    InputStream unpacked = ZstdStream.of(input.open());
    return Stream.of(input.member(input.name(), unpacked)).onClose(Failures.closing(unpacked));
  }
}
