package org.readout.core.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.readout.core.article.Article;

/**
 * Groups a stream of articles by event. Each joins the best story as it comes, a reprint its
 * original's; from time to time, as the stream grows by half, all are grouped anew, which merges
 * and splits stories and takes away what their order did. One threshold holds for every stream. Not
 * thread-safe.
 */
public final class Stories {
  /** In log-odds; below 0 since a story is told by the mean over all its pairs. */
  static final double THRESHOLD = -0.25;

  private static final int FIRST_PASS = 500;

  private final Graph graph = new Graph();
  private final CopyIndex copies = new CopyIndex();
  private final List<Integer> storyOf = new ArrayList<>();
  private final Map<Integer, List<Integer>> members = new HashMap<>();
  private int nextPass = FIRST_PASS;
  private boolean tidy = true;

  /** Adds an article and gives the story it is put in for now. */
  public String add(Outline outline) {
    List<CopyIndex.Match> reprinted = copies.add(outline.article());
    int place = storyOf.size();
    List<Pair> found = graph.add(outline);
    int story =
        reprinted.isEmpty() ? best(place, found) : storyOf.get(reprinted.getFirst().early());
    storyOf.add(story);
    members.computeIfAbsent(story, none -> new ArrayList<>()).add(place);
    tidy = false;
    if (storyOf.size() == nextPass) {
      tidy();
      nextPass += nextPass / 2;
    }
    return name(storyOf.get(place));
  }

  /** Groups all articles anew. */
  public void tidy() {
    if (tidy) {
      return;
    }
    graph.refresh();
    members.clear();
    for (List<Integer> group :
        Linkage.groups(graph.size(), graph.pairs(), copies.matches(), THRESHOLD)) {
      members.put(group.getFirst(), new ArrayList<>(group));
      group.forEach(place -> storyOf.set(place, group.getFirst()));
    }
    tidy = true;
  }

  /** The story of each article, in order of arrival, after a last {@link #tidy}. */
  public List<Assignment> assignments() {
    tidy();
    Copies reprints = copies.copies();
    Reasons reasons = new Reasons(graph, storyOf);
    List<Assignment> all = new ArrayList<>();
    for (int place = 0; place < storyOf.size(); place++) {
      Article article = graph.entry(place).outline().article();
      String original = reprints.original(article.id());
      all.add(
          new Assignment(
              article.id(),
              name(storyOf.get(place)),
              original.equals(article.id()) ? null : original,
              reasons.why(place)));
    }
    return all;
  }

  /**
   * Two articles that were compared, for fitting the weights.
   *
   * @param features as {@code likeness.tsv} names them
   */
  public record Compared(String article, String other, List<Double> features) {
    public Compared {
      features = List.copyOf(features);
    }
  }

  /** All that were compared, by what is known by now. */
  public List<Compared> compared() {
    graph.refresh();
    return graph.pairs().stream()
        .map(pair -> new Compared(id(pair.early), id(pair.late), boxed(graph.features(pair))))
        .toList();
  }

  private static List<Double> boxed(double[] features) {
    return Arrays.stream(features).boxed().toList();
  }

  private String id(int place) {
    return graph.entry(place).outline().article().id();
  }

  /** The story with the highest mean score above the threshold, or a new one. */
  private int best(int place, List<Pair> found) {
    Map<Integer, Double> above = new TreeMap<>();
    for (Pair pair : found) {
      double more = Math.max(pair.score, Linkage.UNSCORED) - Linkage.UNSCORED;
      above.merge(storyOf.get(pair.early), more, Double::sum);
    }
    int best = place;
    double most = THRESHOLD;
    for (Map.Entry<Integer, Double> story : above.entrySet()) {
      int size = Objects.requireNonNull(members.get(story.getKey())).size();
      double mean = Linkage.UNSCORED + story.getValue() / size;
      if (mean > most) {
        most = mean;
        best = story.getKey();
      }
    }
    return best;
  }

  private static String name(int story) {
    return "s" + (story + 1);
  }
}
