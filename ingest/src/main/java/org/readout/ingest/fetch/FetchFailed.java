package org.readout.ingest.fetch;

import java.io.IOException;

/** Says in one line, without naming the address, why nothing was fetched. */
public final class FetchFailed extends IOException {
  private static final long serialVersionUID = 1;

  FetchFailed(String message) {
    super(message);
  }
}
