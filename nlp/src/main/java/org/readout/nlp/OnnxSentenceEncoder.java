package org.readout.nlp;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.readout.core.sentence.SentenceEncoder;

/**
 * all-MiniLM-L6-v2 (Reimers and Gurevych 2019; Wang and others 2020) in int8: the mean of its last
 * layer. A text counts up to its first {@value #LONGEST} word pieces.
 */
public final class OnnxSentenceEncoder implements SentenceEncoder, AutoCloseable {
  static final int LONGEST = 128;
  static final ModelFile MODEL = new ModelFile("all-minilm-l6-v2-q.onnx");
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}\\p{C}]");
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");

  private final OnnxModel model;
  private final WordPiece pieces;

  private OnnxSentenceEncoder(OnnxModel model, WordPiece pieces) {
    this.model = model;
    this.pieces = pieces;
  }

  public static OnnxSentenceEncoder load() throws ModelUnavailable {
    WordPiece pieces = WordPiece.shipped();
    return new OnnxSentenceEncoder(OnnxModel.load(MODEL, "last_hidden_state"), pieces);
  }

  @Override
  public List<float[]> encode(List<String> texts) {
    return texts.parallelStream().map(this::encode).toList();
  }

  @Override
  public void close() {
    model.close();
  }

  private float[] encode(String text) {
    long[] ids = ids(text, pieces);
    Sequence sequence = new Sequence(ids, new long[ids.length]);
    return mean(model.run(List.of(sequence)).getFirst());
  }

  static long[] ids(String text, WordPiece pieces) {
    LongStream.Builder ids = LongStream.builder().add(pieces.id("[CLS]"));
    int room = LONGEST - 2;
    for (Matcher word = WORD.matcher(plain(head(text))); room > 0 && word.find(); ) {
      for (int piece : pieces.pieces(word.group())) {
        if (room-- > 0) {
          ids.add(piece);
        }
      }
    }
    return ids.add(pieces.id("[SEP]")).build().toArray();
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), 20 * LONGEST));
  }

  /** Lower-cased and without accents, as the model was trained. */
  static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  /** The direction of the rows' mean. */
  static float[] mean(float[][] rows) {
    double[] sum = new double[rows[0].length];
    for (float[] row : rows) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += row[i];
      }
    }
    return unit(sum);
  }

  static float[] unit(double[] vector) {
    double square = 0;
    for (double value : vector) {
      square += value * value;
    }
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] / Math.sqrt(square));
    }
    return unit;
  }
}
