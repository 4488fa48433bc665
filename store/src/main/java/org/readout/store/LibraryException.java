package org.readout.store;

import org.jspecify.annotations.Nullable;

/** What a library cannot do and why, in one line for its user. What was added before is kept. */
public final class LibraryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public LibraryException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public LibraryException(String message) {
    this(message, null);
  }
}
