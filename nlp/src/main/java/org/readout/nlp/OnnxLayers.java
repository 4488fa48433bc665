package org.readout.nlp;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;

/** Layers in ONNX that an encoder's rows of one text run through. Thread-safe. */
final class OnnxLayers implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;

  private OnnxLayers(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  static OnnxLayers load(ModelFile file) throws ModelUnavailable {
    OrtSession session = OnnxSessions.of(file);
    return new OnnxLayers(OnnxStart.environment(), session);
  }

  float[][] run(float[][] rows) {
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new float[][][] {rows});
        OrtSession.Result result = session.run(Map.of("rows", input))) {
      return ((float[][][]) result.get(0).getValue())[0];
    } catch (OrtException failure) {
      throw new IllegalStateException("the model failed: " + failure.getMessage(), failure);
    }
  }

  @Override
  public void close() {
    OnnxSessions.close(session);
  }
}
