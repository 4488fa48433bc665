package org.readout.ingest;

import java.io.IOException;

/** Says in one line, without naming the input, why it cannot be read. */
final class Unreadable extends IOException {
  Unreadable(String message) {
    super(message);
  }
}
