package org.readout.cli;

/** What the program's exit says. */
final class ExitCode {
  static final int DONE = 0;
  static final int SOME_INPUT_FAILED = 1;
  static final int WRONG_USAGE = 2;

  /** As a shell tells of a program that the system ended because nobody read its output. */
  static final int PIPE_CLOSED = 141;

  private ExitCode() {}
}
