package org.readout.nlp;

import java.util.List;
import org.readout.core.sentence.SentenceEncoder;

/**
 * Places the openings of articles so that reports of one event lie near each other:
 * all-MiniLM-L6-v2 up to the third of its six layers, then three trained on pairs of reports. A
 * text counts up to its first {@value OnnxSentenceEncoder#LONGEST} word pieces.
 */
public final class OnnxReportEncoder implements SentenceEncoder, AutoCloseable {
  private static final ModelFile UPPER = new ModelFile("org/readout/nlp/report/reports.onnx");

  private final OnnxModel lower;
  private final OnnxLayers upper;
  private final WordPiece pieces;

  private OnnxReportEncoder(OnnxModel lower, OnnxLayers upper, WordPiece pieces) {
    this.lower = lower;
    this.upper = upper;
    this.pieces = pieces;
  }

  public static OnnxReportEncoder load() throws ModelUnavailable {
    WordPiece pieces = WordPiece.shipped();
    OnnxModel lower = OnnxModel.loadInner(OnnxSentenceEncoder.MODEL, OnnxWordEncoder.THIRD_LAYER);
    return new OnnxReportEncoder(lower, OnnxLayers.load(UPPER), pieces);
  }

  @Override
  public List<float[]> encode(List<String> texts) {
    return texts.parallelStream().map(this::encode).toList();
  }

  private float[] encode(String text) {
    long[] ids = OnnxSentenceEncoder.ids(text, pieces);
    float[][] rows = lower.run(List.of(new Sequence(ids, new long[ids.length]))).getFirst();
    return OnnxSentenceEncoder.mean(upper.run(rows));
  }

  @Override
  public void close() {
    lower.close();
    upper.close();
  }
}
