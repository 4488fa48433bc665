package org.readout.nlp;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens models, each to run on the thread that calls it. */
final class OnnxSessions {
  private OnnxSessions() {}

  static OrtSession of(ModelFile file) throws ModelUnavailable {
    return open(
        file,
        (environment, options) -> {
          Optional<Path> unpacked = file.unpacked();
          return unpacked.isPresent()
              ? environment.createSession(unpacked.get().toString(), options)
              : environment.createSession(file.bytes(), options);
        });
  }

  /** Of a model that stops at a value inside it. */
  static OrtSession upTo(ModelFile file, String value) throws ModelUnavailable {
    return open(
        file,
        (environment, options) ->
            environment.createSession(InnerOutput.only(file.bytes(), value), options));
  }

  static void close(OrtSession session) {
    try {
      session.close();
    } catch (OrtException failure) {
      throw new IllegalStateException("the model did not close", failure);
    }
  }

  @FunctionalInterface
  private interface Opener {
    OrtSession open(OrtEnvironment environment, OrtSession.SessionOptions options)
        throws OrtException, IOException;
  }

  private static OrtSession open(ModelFile file, Opener opener) throws ModelUnavailable {
    try {
      OrtEnvironment environment = OnnxStart.environment();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
        return opener.open(environment, options);
      }
    } catch (OrtException | IOException | LinkageError failure) {
      throw new ModelUnavailable("cannot load " + file.name() + ": " + reason(failure), failure);
    }
  }

  /** A class that cannot be initialised, for want of the native library, says why in its cause. */
  private static @Nullable String reason(Throwable failure) {
    Throwable cause = failure.getCause();
    if (failure.getMessage() == null && cause != null) {
      return cause.getMessage();
    }
    return failure.getMessage();
  }
}
