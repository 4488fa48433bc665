package org.readout.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.core.story.Outline;

/**
 * The usual way to group a stream, as a peer: each article joins the story of the nearest centroid
 * by the cosine of TF-IDF, if above a threshold. It may know how many texts of the whole stream
 * have a word before the first one comes, and its threshold may be the best for each stream.
 */
final class TfIdfStories {
  private final List<Map<String, Double>> vectors;

  TfIdfStories(List<Outline> stream) {
    Map<String, Integer> texts = new HashMap<>();
    List<Map<String, Double>> counts = stream.stream().map(TfIdfStories::counts).toList();
    counts.forEach(one -> one.keySet().forEach(term -> texts.merge(term, 1, Integer::sum)));
    for (Map<String, Double> one : counts) {
      one.replaceAll(
          (term, count) ->
              (1 + Math.log(count))
                  * Math.log((double) stream.size() / texts.getOrDefault(term, 1)));
    }
    vectors = counts;
  }

  private static Map<String, Double> counts(Outline outline) {
    Map<String, Double> counts = new HashMap<>();
    outline.words().forEach(word -> counts.merge(word.term(), 1.0, Double::sum));
    return counts;
  }

  /** The number of each article's story. */
  List<Integer> stories(double threshold) {
    List<Integer> storyOf = new ArrayList<>();
    List<Double> lengths = new ArrayList<>();
    Map<String, Map<Integer, Double>> centroids = new HashMap<>();
    for (Map<String, Double> vector : vectors) {
      double length = Math.sqrt(vector.values().stream().mapToDouble(value -> value * value).sum());
      Map<Integer, Double> products = new HashMap<>();
      vector.forEach(
          (term, value) ->
              centroids
                  .getOrDefault(term, Map.of())
                  .forEach((story, mass) -> products.merge(story, value * mass, Double::sum)));
      int best = lengths.size();
      double most = threshold;
      for (Map.Entry<Integer, Double> product : products.entrySet()) {
        double cosine = product.getValue() / (length * lengths.get(product.getKey()));
        if (cosine > most) {
          most = cosine;
          best = product.getKey();
        }
      }
      if (best == lengths.size()) {
        lengths.add(0.0);
      }
      join(best, vector, length, centroids, lengths);
      storyOf.add(best);
    }
    return storyOf;
  }

  private static void join(
      int story,
      Map<String, Double> vector,
      double length,
      Map<String, Map<Integer, Double>> centroids,
      List<Double> lengths) {
    double[] square = {lengths.get(story) * lengths.get(story)};
    vector.forEach(
        (term, value) -> {
          Map<Integer, Double> column = centroids.computeIfAbsent(term, none -> new HashMap<>());
          double before = column.getOrDefault(story, 0.0);
          double after = before + value / length;
          square[0] += after * after - before * before;
          column.put(story, after);
        });
    lengths.set(story, Math.sqrt(square[0]));
  }
}
