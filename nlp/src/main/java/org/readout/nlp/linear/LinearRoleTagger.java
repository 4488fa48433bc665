package org.readout.nlp.linear;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.readout.core.statement.RoleTagger;
import org.readout.core.statement.Word;
import org.readout.core.text.Resource;

/** The tagger that runs everywhere; it finds less than the encoder does. Thread-safe. */
public final class LinearRoleTagger implements RoleTagger {
  private static final String FILE = "statements.bin";
  private static final int ROLES = 3;

  /** Below it a probability counts as this, so that its logarithm stays finite. */
  private static final double LEAST = 1e-6;

  private final Clusters clusters;
  private final CueGuess cues;
  private final Marginals marginals;
  private final Weights weights;

  private LinearRoleTagger(DataInputStream in) throws IOException {
    clusters = Clusters.read(in);
    cues = CueGuess.read(in);
    marginals = Marginals.read(in);
    weights = Weights.read(in, Marginals.TAGS);
  }

  /** Reads the weights, which takes a twentieth of a second. */
  public static LinearRoleTagger load() {
    InputStream resource = Resource.open(LinearRoleTagger.class, FILE);
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(resource))) {
      return new LinearRoleTagger(in);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  @Override
  public String name() {
    return "linear tagger";
  }

  @Override
  public List<float[][]> score(String text, List<List<Word>> passages) {
    return passages.parallelStream().map(words -> rows(chances(text, words))).toList();
  }

  /** The probabilities of outside, then of begin and inside of each role, for each word. */
  double[][] chances(String text, List<Word> passage) {
    Columns words = new Columns(text, passage, clusters);
    LocalTemplates local = new LocalTemplates(words);
    ContextTemplates context = new ContextTemplates(words, cues.classes(local));
    double[][] scores = new double[words.size()][];
    for (int i = 0; i < scores.length; i++) {
      Sum sum = new Sum(weights, Marginals.TAGS);
      local.read(i, sum);
      context.read(i, sum);
      scores[i] = sum.scores();
    }
    return marginals.of(scores);
  }

  private static float[][] rows(double[][] chances) {
    float[][] rows = new float[chances.length][SCORES];
    for (int i = 0; i < rows.length; i++) {
      for (int role = 0; role < ROLES; role++) {
        double begin = chances[i][2 * role + 1];
        double inside = chances[i][2 * role + 2];
        rows[i][3 * role] = logarithm(1 - begin - inside);
        rows[i][3 * role + 1] = logarithm(begin);
        rows[i][3 * role + 2] = logarithm(inside);
      }
    }
    return rows;
  }

  private static float logarithm(double probability) {
    return (float) Math.log(Math.max(LEAST, probability));
  }
}
