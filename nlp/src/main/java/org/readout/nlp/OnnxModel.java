package org.readout.nlp;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An encoder in ONNX with BERT's three inputs. Thread-safe.
 *
 * <p>One sequence is run at a time: the int8 kernels scale activations by the largest value of the
 * whole batch, so a sequence's output would depend on its neighbours. Parallelism is over
 * sequences, each on one thread.
 */
final class OnnxModel implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String output;

  private OnnxModel(OrtEnvironment environment, OrtSession session, String output) {
    this.environment = environment;
    this.session = session;
    this.output = output;
  }

  static OnnxModel load(ModelFile file, String output) throws ModelUnavailable {
    try {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "readout");
      return new OnnxModel(environment, session(environment, file), output);
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

  private static OrtSession session(OrtEnvironment environment, ModelFile file)
      throws OrtException, IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      if (file.unpacked().isPresent()) {
        return environment.createSession(file.unpacked().get().toString(), options);
      }
      return environment.createSession(file.bytes(), options);
    }
  }

  /**
   * Runs one sequence.
   *
   * @param ids word pieces
   * @param types a token type for each piece
   * @return a row for each piece
   */
  float[][] run(long[] ids, long[] types) {
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor typeTensor = OnnxTensor.createTensor(environment, new long[][] {types});
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, new long[][] {mask});
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "token_type_ids", typeTensor,
                    "attention_mask", maskTensor),
                Set.of(output))) {
      OnnxTensor rows = (OnnxTensor) result.get(output).orElseThrow();
      return rows(rows.getFloatBuffer(), ids.length);
    } catch (OrtException failure) {
      throw new IllegalStateException("the model failed: " + failure.getMessage(), failure);
    }
  }

  private static float[][] rows(FloatBuffer values, int count) {
    float[][] rows = new float[count][values.remaining() / count];
    for (float[] row : rows) {
      values.get(row);
    }
    return rows;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException failure) {
      throw new IllegalStateException("the model did not close", failure);
    }
  }
}
