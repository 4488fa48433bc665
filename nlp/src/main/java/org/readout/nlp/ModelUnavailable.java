package org.readout.nlp;

/** A model or the native library that runs it cannot be loaded here; the message says which. */
public final class ModelUnavailable extends Exception {
  private static final long serialVersionUID = 1;

  ModelUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
