package org.readout.nlp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.readout.core.statement.RoleTagger;
import org.readout.core.statement.Word;

/**
 * The trained tagger: a small encoder that reads word pieces together with their place among the
 * quotation marks. Thread-safe.
 */
public final class OnnxRoleTagger implements RoleTagger, AutoCloseable {
  private static final ModelFile MODEL = new ModelFile("org/readout/nlp/tagger/statements.onnx");
  private static final ModelFile VOCABULARY = new ModelFile("org/readout/nlp/tagger/vocab.txt");

  private final OnnxModel model;
  private final WordPiece wordPiece;

  private OnnxRoleTagger(OnnxModel model, WordPiece wordPiece) {
    this.model = model;
    this.wordPiece = wordPiece;
  }

  /** Opens the model, which takes a fifth of a second. */
  public static OnnxRoleTagger load() throws ModelUnavailable {
    try {
      WordPiece wordPiece = new WordPiece(VOCABULARY.lines());
      return new OnnxRoleTagger(OnnxModel.load(MODEL, "logits"), wordPiece);
    } catch (IOException failure) {
      throw new ModelUnavailable("cannot load " + VOCABULARY.name(), failure);
    }
  }

  @Override
  public String name() {
    return "tagger";
  }

  @Override
  public List<float[][]> score(String text, List<List<Word>> passages) {
    List<float[][]> scores = new ArrayList<>();
    List<Unit> units = new ArrayList<>();
    for (List<Word> passage : passages) {
      float[][] rows = new float[passage.size()][SCORES];
      units.addAll(Unit.of(text, passage, wordPiece, rows));
      scores.add(rows);
    }
    units.parallelStream().forEach(this::score);
    return scores;
  }

  private void score(Unit unit) {
    int size = unit.size() + 2;
    long[] pieces = new long[size];
    long[] types = new long[size];
    int[] firsts = new int[unit.words().size()];
    pieces[0] = wordPiece.id("[CLS]");
    int at = 1;
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = at;
      int[] word = unit.pieces().get(i);
      Arrays.fill(types, at, at + word.length, type(unit.words().get(i)));
      for (int piece : word) {
        pieces[at++] = piece;
      }
    }
    pieces[at] = wordPiece.id("[SEP]");
    float[][] scores = model.run(pieces, types);
    for (int i = 0; i < firsts.length; i++) {
      System.arraycopy(scores[firsts[i]], 0, unit.rows().get(i), 0, SCORES);
    }
  }

  private static long type(Word word) {
    return switch (word.quoting()) {
      case OUTSIDE -> 0;
      case INSIDE -> 1;
      case MARK -> 2;
    };
  }

  @Override
  public void close() {
    model.close();
  }
}
