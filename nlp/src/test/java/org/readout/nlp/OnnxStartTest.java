package org.readout.nlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnnxStartTest {
  private static final int LONGEST_ARGUMENT = 120_000;

  @Test
  void aLongCommandLineDoesNotEndTheProcess() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Started.class.getName(),
                    "x".repeat(LONGEST_ARGUMENT),
                    "y".repeat(LONGEST_ARGUMENT)))
            .redirectErrorStream(true)
            .start();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualTo("started");
    assertThat(process.waitFor()).isZero();
  }

  /** What runs in the process. */
  static final class Started {
    public static void main(String[] arguments) {
      OnnxStart.environment().close();
      System.out.print("started");
    }
  }
}
