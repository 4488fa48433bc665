package org.readout.core.article;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;
import org.readout.core.text.BoostedTrees;
import org.readout.core.text.Resource;

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

  private final byte[] weights = new byte[BlockTerms.BUCKETS];
  private final double trust;
  private final float scale;
  private final float base;
  private final BoostedTrees trees;

  private BlockModel(DataInputStream data, double trust) throws IOException {
    this.trust = trust;
    scale = data.readFloat();
    base = data.readFloat();
    data.readFully(weights);
    trees = BoostedTrees.read(data);
  }

  /**
   * The model in a resource beside a class.
   *
   * @param trust how much the verdict of the rules counts beside the likelihood, from 0 to 1
   */
  public static BlockModel of(Class<?> beside, String name, double trust) {
    try (InputStream model = new BufferedInputStream(Resource.open(beside, name))) {
      return new BlockModel(new DataInputStream(model), trust);
    } catch (IOException broken) {
      throw new UncheckedIOException(name + " cannot be read", broken);
    }
  }

  /** A kind as a trait; -1 for none. */
  public static float trait(@Nullable Kind kind) {
    return kind == null ? -1 : KINDS.indexOf(kind);
  }

  /** Whether a block of this kind is running text. */
  public static boolean isRunning(@Nullable Kind kind) {
    return kind == Kind.PARAGRAPH || kind == Kind.SUBHEAD;
  }

  /**
   * Whether each block of a page is running text, by the model and the rules. A headline is none.
   *
   * @param terms of each block, ascending
   * @param traits of each block, as many as the model was fitted on
   * @param ruled what the rules take each block for
   * @param sizes what each block counts
   */
  public boolean[] running(
      List<int[]> terms, List<float[]> traits, List<? extends @Nullable Kind> ruled, int[] sizes) {
    double[] likelihoods = likelihoods(terms, traits);
    for (int i = 0; i < likelihoods.length; i++) {
      double rules = isRunning(ruled.get(i)) ? trust : 0;
      likelihoods[i] = ruled.get(i) == Kind.HEADLINE ? 0 : rules + (1 - trust) * likelihoods[i];
    }
    double least = threshold(likelihoods, sizes);
    boolean[] running = new boolean[likelihoods.length];
    for (int i = 0; i < running.length; i++) {
      running[i] = likelihoods[i] >= least;
    }
    return running;
  }

  /** From 0 to 1. */
  private double[] likelihoods(List<int[]> terms, List<float[]> traits) {
    List<Float> named = terms.stream().map(this::linear).toList();
    double[] likelihoods = new double[traits.size()];
    for (int i = 0; i < likelihoods.length; i++) {
      likelihoods[i] = 1 / (1 + Math.exp(-trees.sum(row(traits.get(i), named, i))));
    }
    return likelihoods;
  }

  /**
   * The likelihood above which the expected F1 of what is kept is highest (Lewis 1995: it is half
   * of that F1, so a page of which little is sure is cut less strictly).
   */
  private static double threshold(double[] likelihoods, int[] sizes) {
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

  /**
   * What the trees decide by: a block's traits, then what the linear model makes of those around.
   */
  private static double[] row(float[] traits, List<Float> named, int at) {
    double[] row = new double[traits.length + 2 * NEIGHBOURS + 1];
    for (int i = 0; i < traits.length; i++) {
      row[i] = traits[i];
    }
    for (int i = -NEIGHBOURS; i <= NEIGHBOURS; i++) {
      int other = at + i;
      row[traits.length + NEIGHBOURS + i] =
          other < 0 || other >= named.size() ? NOWHERE : named.get(other);
    }
    return row;
  }
}
