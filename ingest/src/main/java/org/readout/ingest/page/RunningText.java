package org.readout.ingest.page;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How likely chunks are running text of the article: a linear model over their terms, then boosted
 * trees over their traits and what the linear model makes of them and their neighbours. {@code
 * training/blocks.py} fits it and tells the layout of {@code blocks.bin}.
 */
final class RunningText {
  private static final int NEIGHBOURS = 3;
  private static final float NOWHERE = -9;
  private static final RunningText FITTED = read();

  /** A node of a tree; a leaf has no trait and its value instead of a threshold. */
  private record Node(int trait, float threshold, int low, int high) {}

  private final byte[] weights = new byte[ChunkTerms.BUCKETS];
  private final float scale;
  private final float base;
  private final float start;
  private final Node[][] trees;

  private RunningText(DataInputStream data) throws IOException {
    scale = data.readFloat();
    base = data.readFloat();
    data.readFully(weights);
    start = data.readFloat();
    trees = new Node[data.readShort()][];
    for (int tree = 0; tree < trees.length; tree++) {
      trees[tree] = new Node[data.readShort()];
      for (int i = 0; i < trees[tree].length; i++) {
        trees[tree][i] =
            new Node(data.readShort(), data.readFloat(), data.readShort(), data.readShort());
      }
    }
  }

  private static RunningText read() {
    try (InputStream model =
        Objects.requireNonNull(RunningText.class.getResourceAsStream("blocks.bin"))) {
      return new RunningText(new DataInputStream(new BufferedInputStream(model)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** From 0 to 1, for each chunk. */
  static double[] likelihoods(List<Chunk> chunks, ChunkTraits traits) {
    List<float[]> rows = traits.rows();
    ChunkTerms terms = new ChunkTerms();
    List<Float> named = new ArrayList<>();
    chunks.forEach(chunk -> named.add(FITTED.linear(terms.of(chunk))));
    double[] likelihoods = new double[rows.size()];
    for (int i = 0; i < likelihoods.length; i++) {
      likelihoods[i] = FITTED.likelihood(rows.get(i), around(named, i));
    }
    return likelihoods;
  }

  private float linear(int[] terms) {
    int sum = 0;
    for (int term : terms) {
      sum += weights[term];
    }
    return base + scale * sum / (float) Math.sqrt(terms.length + 1.0);
  }

  private static float[] around(List<Float> named, int at) {
    float[] around = new float[2 * NEIGHBOURS + 1];
    for (int i = 0; i < around.length; i++) {
      int other = at + i - NEIGHBOURS;
      around[i] = other < 0 || other >= named.size() ? NOWHERE : named.get(other);
    }
    return around;
  }

  private double likelihood(float[] row, float[] around) {
    double sum = start;
    for (Node[] tree : trees) {
      Node at = tree[0];
      while (at.trait() >= 0) {
        float value = at.trait() < row.length ? row[at.trait()] : around[at.trait() - row.length];
        at = tree[value <= at.threshold() ? at.low() : at.high()];
      }
      sum += at.threshold();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
