package org.readout.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.readout.core.sentence.WordEncoder;
import org.readout.core.text.Span;

/**
 * all-MiniLM-L6-v2 in int8: the mean of a word's pieces after the third of the six layers. Further
 * up the pieces of a sentence grow alike, as that model's aim is one vector for them all. Of a text
 * only the first {@value #LONGEST} word pieces are read.
 */
public final class OnnxWordEncoder implements WordEncoder, AutoCloseable {
  private static final int LONGEST = 384;
  static final String THIRD_LAYER = "/encoder/layer.2/output/LayerNorm/Add_1_output_0";

  private final OnnxModel model;
  private final WordPiece pieces;

  private OnnxWordEncoder(OnnxModel model, WordPiece pieces) {
    this.model = model;
    this.pieces = pieces;
  }

  public static OnnxWordEncoder load() throws ModelUnavailable {
    WordPiece pieces = WordPiece.shipped();
    return new OnnxWordEncoder(OnnxModel.loadInner(OnnxSentenceEncoder.MODEL, THIRD_LAYER), pieces);
  }

  @Override
  public List<float[]> encode(String text, List<Span> words) {
    List<Long> ids = new ArrayList<>(List.of((long) pieces.id("[CLS]")));
    int[] ends = new int[words.size()];
    for (int i = 0; i < ends.length; i++) {
      add(words.get(i).of(text), ids);
      ends[i] = ids.size();
    }
    ids.add((long) pieces.id("[SEP]"));
    long[] sequence = ids.stream().mapToLong(Long::longValue).toArray();
    float[][] rows =
        model.run(List.of(new Sequence(sequence, new long[sequence.length]))).getFirst();
    List<float[]> vectors = new ArrayList<>(ends.length);
    for (int i = 0; i < ends.length; i++) {
      vectors.add(mean(rows, i == 0 ? 1 : ends[i - 1], ends[i]));
    }
    return vectors;
  }

  private void add(String word, List<Long> ids) {
    for (Matcher part = OnnxSentenceEncoder.WORD.matcher(OnnxSentenceEncoder.plain(word));
        part.find(); ) {
      int[] more = pieces.pieces(part.group());
      if (ids.size() + more.length < LONGEST) {
        for (int piece : more) {
          ids.add((long) piece);
        }
      }
    }
  }

  private static float[] mean(float[][] rows, int from, int to) {
    double[] sum = new double[rows[0].length];
    for (int row = from; row < to; row++) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += rows[row][i];
      }
    }
    return from == to ? new float[sum.length] : OnnxSentenceEncoder.unit(sum);
  }

  @Override
  public void close() {
    model.close();
  }
}
