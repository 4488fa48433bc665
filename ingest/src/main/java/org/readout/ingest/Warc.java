package org.readout.ingest;

import java.io.IOException;
import java.util.stream.Stream;

/** A web archive, of which the pages are read; packed ones are {@link Gzip} or {@link Zstd}. */
final class Warc implements Format {

  @Override
  public String name() {
    return "warc";
  }

  @Override
  public boolean accepts(Head head) {
    return head.text().startsWith("WARC/");
  }

  @Override
  public Stream<Source> sources(Input input) throws IOException {
    return WarcPages.of(input);
  }
}
