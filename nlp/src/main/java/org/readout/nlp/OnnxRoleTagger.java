package org.readout.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.readout.core.statement.RoleTagger;
import org.readout.core.statement.Word;

/**
 * The trained tagger: a small encoder that reads word pieces together with their place among the
 * quotation marks. Thread-safe.
 */
public final class OnnxRoleTagger implements RoleTagger, AutoCloseable {
  private static final ModelFile MODEL = new ModelFile("org/readout/nlp/tagger/statements.onnx");

  /** Pieces in a batch, padding included; larger ones leave the processor's nearest caches. */
  private static final int BATCH = 128;

  private final OnnxModel model;
  private final WordPiece wordPiece;

  private OnnxRoleTagger(OnnxModel model, WordPiece wordPiece) {
    this.model = model;
    this.wordPiece = wordPiece;
  }

  /** Opens the model, which takes a fifth of a second. */
  public static OnnxRoleTagger load() throws ModelUnavailable {
    WordPiece wordPiece = WordPiece.shipped();
    return new OnnxRoleTagger(OnnxModel.load(MODEL, "logits"), wordPiece);
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
      for (Unit unit : Unit.of(text, passage, wordPiece, rows)) {
        if (unit.hasWording(text)) {
          units.add(unit);
        } else {
          unit.leaveOut();
        }
      }
      scores.add(rows);
    }
    batches(units).parallelStream().forEach(this::score);
    return scores;
  }

  /** Units of like size together, so that little of a batch is padding. */
  private static List<List<Unit>> batches(List<Unit> units) {
    List<Unit> bySize = units.stream().sorted(Comparator.comparingInt(Unit::size)).toList();
    List<List<Unit>> batches = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= bySize.size(); i++) {
      if (i == bySize.size() || (i - first + 1) * bySize.get(i).size() > BATCH) {
        batches.add(bySize.subList(first, i));
        first = i;
      }
    }
    return batches;
  }

  private void score(List<Unit> batch) {
    List<float[][]> scores = model.run(batch.stream().map(this::sequence).toList());
    for (int i = 0; i < batch.size(); i++) {
      batch.get(i).take(scores.get(i));
    }
  }

  private Sequence sequence(Unit unit) {
    int size = unit.size() + 2;
    long[] ids = new long[size];
    long[] types = new long[size];
    ids[0] = wordPiece.id("[CLS]");
    int at = 1;
    for (int i = 0; i < unit.words().size(); i++) {
      int[] word = unit.pieces().get(i);
      Arrays.fill(types, at, at + word.length, type(unit.words().get(i)));
      for (int piece : word) {
        ids[at++] = piece;
      }
    }
    ids[at] = wordPiece.id("[SEP]");
    return new Sequence(ids, types);
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
