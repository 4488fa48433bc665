package org.readout.cli;

import java.io.PrintWriter;
import java.util.regex.Pattern;
import org.readout.ingest.Reading;

/** What is told on standard error, a line each, and the exit code that follows from it. */
final class Messages {
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+");

  private final PrintWriter err;
  private boolean failed;

  Messages(PrintWriter err) {
    this.err = err;
  }

  /** Tells of a failure or of warnings; of nothing where all went well. */
  void tell(Reading reading) {
    switch (reading) {
      case Reading.Failed failure -> {
        failed = true;
        line(failure.id(), failure.message());
      }
      case Reading.Read read ->
          read.warnings().forEach(warning -> line(read.article().id(), warning));
    }
  }

  void line(String about, String message) {
    line(about + ": " + message);
  }

  /** Controls, which could drive a terminal, are written as a space. */
  void line(String message) {
    err.println("readout: " + CONTROLS.matcher(message).replaceAll(" "));
  }

  int exitCode() {
    return failed ? ExitCode.SOME_INPUT_FAILED : ExitCode.DONE;
  }
}
