package org.readout.nlp;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An encoder in ONNX with BERT's three inputs. Thread-safe.
 *
 * <p>Where int8 kernels scale activations by the largest value of the whole batch, a sequence's
 * output depends on its neighbours: such a model must be given one sequence at a time. One whose
 * scales are fixed gives a sequence the same output in any batch. Each call runs on one thread.
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
    OrtSession session = OnnxSessions.of(file);
    return new OnnxModel(OnnxStart.environment(), session, output);
  }

  /** Runs the model only as far as a value inside it, and gives that. */
  static OnnxModel loadInner(ModelFile file, String value) throws ModelUnavailable {
    OrtSession session = OnnxSessions.upTo(file, value);
    return new OnnxModel(OnnxStart.environment(), session, value);
  }

  /** For each sequence a row for each of its pieces. */
  List<float[][]> run(List<Sequence> batch) {
    int longest = batch.stream().mapToInt(Sequence::length).max().orElse(0);
    long[][] ids = new long[batch.size()][longest];
    long[][] types = new long[batch.size()][longest];
    long[][] mask = new long[batch.size()][longest];
    for (int i = 0; i < batch.size(); i++) {
      Sequence sequence = batch.get(i);
      sequence.copyTo(ids[i], types[i]);
      Arrays.fill(mask[i], 0, sequence.length(), 1);
    }
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids);
        OnnxTensor typeTensor = OnnxTensor.createTensor(environment, types);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "token_type_ids", typeTensor,
                    "attention_mask", maskTensor),
                Set.of(output))) {
      OnnxTensor values = (OnnxTensor) result.get(output).orElseThrow();
      return rows(values.getFloatBuffer(), batch, longest);
    } catch (OrtException failure) {
      throw new IllegalStateException("the model failed: " + failure.getMessage(), failure);
    }
  }

  private static List<float[][]> rows(FloatBuffer values, List<Sequence> batch, int longest) {
    int width = values.remaining() / (batch.size() * longest);
    List<float[][]> outputs = new ArrayList<>(batch.size());
    for (int i = 0; i < batch.size(); i++) {
      float[][] rows = new float[batch.get(i).length()][width];
      values.position(i * longest * width);
      for (float[] row : rows) {
        values.get(row);
      }
      outputs.add(rows);
    }
    return outputs;
  }

  @Override
  public void close() {
    OnnxSessions.close(session);
  }
}
