package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** An input packed by gzip, in one or many members. */
final class Gzip implements Container {
  private static final int BUFFER = 1 << 16;

  @Override
  public String name() {
    return "gzip";
  }

  @Override
  public boolean accepts(Head head) {
    return head.startsWith(0x1f, 0x8b);
  }

  @Override
  public Stream<Input> members(Input input) throws IOException {
    InputStream unpacked = new GZIPInputStream(new Counted(input.open(), count -> {}), BUFFER);
    return Stream.of(input.member(input.name(), unpacked)).onClose(Failures.closing(unpacked));
  }
}
