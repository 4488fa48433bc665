package org.readout.bench.components;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.readout.bench.components.SentenceLikeness.Like;

/** The sentences of a text that could answer what is asked, and what speaks for each. */
final class Candidates {
  /** How much likelier a sentence is that a forecast stands in. */
  private static final double AHEAD = 0.1;

  private final List<Like> likes;
  private final double[] likely;
  private final double most;

  Candidates(List<Like> likes, IntPredicate ahead) {
    this.likes = likes;
    likely =
        IntStream.range(0, likes.size())
            .mapToDouble(
                i -> likes.get(i).whole() + likes.get(i).rareTold() + (ahead.test(i) ? AHEAD : 0))
            .toArray();
    most = Arrays.stream(likely).max().orElse(0);
  }

  /** Those with words to answer with; of what else speaks for a sentence, by its number. */
  List<Question.Candidate> of(List<Set<String>> words, IntFunction<double[]> traits) {
    int[] told = IntStream.range(0, words.size()).filter(i -> !words.get(i).isEmpty()).toArray();
    return Arrays.stream(told)
        .mapToObj(
            i -> new Question.Candidate(words.get(i), features(i, told, words, traits.apply(i))))
        .toList();
  }

  private List<Double> features(int at, int[] told, List<Set<String>> words, double[] traits) {
    int[] alike =
        Arrays.stream(told)
            .filter(i -> FutureStatement.meet(words.get(i), words.get(at)))
            .toArray();
    int[] others = Arrays.stream(alike).filter(i -> i != at).toArray();
    int[] around =
        IntStream.rangeClosed(Math.max(0, at - 1), Math.min(likely.length - 1, at + 1)).toArray();
    Like like = likes.get(at);
    double[] features = {
      likely[at] - most,
      like.whole(),
      like.told(),
      like.rareTold(),
      like.asked(),
      best(around) - most,
      best(alike) - most,
      others.length == 0 ? -1 : best(others) - most,
      (double) alike.length / told.length,
      most - best(told),
      most,
      words.get(at).size()
    };
    return DoubleStream.concat(Arrays.stream(features), Arrays.stream(traits)).boxed().toList();
  }

  private double best(int[] sentences) {
    return Arrays.stream(sentences).mapToDouble(i -> likely[i]).max().orElse(0);
  }
}
