package org.readout.cli;

/** What the program's exit says. */
final class ExitCode {
  static final int DONE = 0;
  static final int SOME_INPUT_FAILED = 1;
  static final int WRONG_USAGE = 2;

  private ExitCode() {}
}
