package org.readout.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file beside this class's resources; {@code -Dgolden.write} writes it anew. */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/readout/core/report");

  private Golden() {}

  static void assertGolden(String file, String written) throws IOException {
    Path golden = FOLDER.resolve(file);
    if (System.getProperty("golden.write") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, written);
    }
    assertThat(written).isEqualTo(Files.readString(golden));
  }
}
