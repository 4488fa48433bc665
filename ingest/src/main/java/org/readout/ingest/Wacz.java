package org.readout.ingest;

import java.io.IOException;
import java.util.stream.Stream;

/** A web archive collection: WARC files with their index in a ZIP. */
final class Wacz implements Container {

  @Override
  public String name() {
    return "wacz";
  }

  @Override
  public boolean accepts(Head head) {
    return head.members().contains(WaczPackage.DESCRIPTION)
        && head.members().stream().anyMatch(name -> name.contains("archive/"));
  }

  @Override
  public Stream<Input> members(Input input) throws IOException {
    WaczPackage.check(input);
    return Zip.members(input, entry -> entry.matches("archive/.+\\.warc(\\.gz|\\.zst)?"));
  }
}
