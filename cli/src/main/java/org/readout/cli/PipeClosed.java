package org.readout.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Whoever read the output, such as {@code head}, has seen enough: no fault, but the end. An error,
 * so that nothing on its way takes it for a failure to be told.
 */
final class PipeClosed extends Error {
  private static final long serialVersionUID = 1;

  private PipeClosed(IOException cause) {
    super(cause);
  }

  /** The stream with an end of its own for this one failure, which streams else keep silent. */
  static OutputStream watched(OutputStream stream) {
    return new FilterOutputStream(stream) {
      @Override
      public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int start, int length) throws IOException {
        try {
          out.write(bytes, start, length);
        } catch (IOException failure) {
          if (isClosedPipe(failure)) {
            throw new PipeClosed(failure);
          }
          throw failure;
        }
      }
    };
  }

  /** Java has no other sign of it than the system's words. */
  private static boolean isClosedPipe(IOException failure) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
