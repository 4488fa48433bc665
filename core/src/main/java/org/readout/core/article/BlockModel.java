package org.readout.core.article;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;

/**
 * How likely the blocks of a page are running text of its article: a linear model over their terms,
 * then boosted trees over their traits and what the linear model makes of them and their
 * neighbours. {@code training/blocks.py} fits it and tells the layout of its file.
 */
public final class BlockModel {
  private static final int NEIGHBOURS = 3;
  private static final float NOWHERE = -9;

  /** In the order that the models were fitted with. */
  private static final List<Kind> KINDS =
      List.of(
          Kind.MASTHEAD,
          Kind.RECORD,
          Kind.HEADLINE,
          Kind.SUBHEAD,
          Kind.BYLINE,
          Kind.DATELINE,
          Kind.PARAGRAPH,
          Kind.PULL_QUOTE,
          Kind.CAPTION,
          Kind.CREDIT,
          Kind.RELATED,
          Kind.PROMOTION,
          Kind.COMMENT);

  /** A node of a tree; a leaf has no trait and its value instead of a threshold. */
  private record Node(int trait, float threshold, int low, int high) {}

  private final byte[] weights = new byte[BlockTerms.BUCKETS];
  private final float scale;
  private final float base;
  private final float start;
  private final Node[][] trees;

  private BlockModel(DataInputStream data) throws IOException {
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

  /** The model in a resource beside a class. */
  public static BlockModel of(Class<?> beside, String name) {
    try (InputStream model = Objects.requireNonNull(beside.getResourceAsStream(name))) {
      return new BlockModel(new DataInputStream(new BufferedInputStream(model)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A kind as a trait; -1 for none. */
  public static float trait(@Nullable Kind kind) {
    return kind == null ? -1 : KINDS.indexOf(kind);
  }

  /**
   * From 0 to 1, for each block of a page in order.
   *
   * @param terms of each block, ascending
   * @param traits of each block, as many as the model was fitted on
   */
  public double[] likelihoods(List<int[]> terms, List<float[]> traits) {
    List<Float> named = terms.stream().map(this::linear).toList();
    double[] likelihoods = new double[traits.size()];
    for (int i = 0; i < likelihoods.length; i++) {
      likelihoods[i] = likelihood(traits.get(i), around(named, i));
    }
    return likelihoods;
  }

  /**
   * The likelihood above which the expected F1 of what is kept is highest (Lewis 1995: it is half
   * of that F1, so a page of which little is sure is cut less strictly).
   *
   * @param sizes what each block counts
   */
  public static double threshold(double[] likelihoods, int[] sizes) {
    int[] falling =
        IntStream.range(0, likelihoods.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -likelihoods[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double all = 0;
    for (int i : falling) {
      all += likelihoods[i] * sizes[i];
    }
    double kept = 0;
    double right = 0;
    double most = -1;
    double threshold = 1;
    for (int i : falling) {
      kept += sizes[i];
      right += likelihoods[i] * sizes[i];
      double f1 = 2 * right / (kept + all);
      if (f1 > most) {
        most = f1;
        threshold = likelihoods[i];
      }
    }
    return threshold;
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
