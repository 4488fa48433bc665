package org.readout.nlp;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The start of ONNX Runtime. It reads the process's command line with a recursion on every
 * character (seen in 1.29.0): beyond some 12,000 of them it overruns the 1 MB of stack that a
 * thread has, and the process ends without a word. A thread of its own, with stack for the longest
 * command line of Linux, starts it; of that only what is used takes memory.
 */
final class OnnxStart {
  private static final long STACK_BYTES = 1L << 29;

  private OnnxStart() {}

  /** Throws {@link LinkageError} where the native library cannot load. */
  static OrtEnvironment environment() {
    FutureTask<OrtEnvironment> start =
        new FutureTask<>(
            () ->
                OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "readout"));
    new Thread(null, start, "onnx-start", STACK_BYTES).start();
    try {
      return start.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the runtime started", interrupted);
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("the runtime did not start", failure.getCause());
    }
  }
}
