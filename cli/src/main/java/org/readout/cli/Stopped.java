package org.readout.cli;

/** What ends the whole run without being the program's fault; the message is for the user. */
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String message;

  Stopped(String message) {
    super(message);
    this.message = message;
  }

  String message() {
    return message;
  }
}
