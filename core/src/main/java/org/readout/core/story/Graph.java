package org.readout.core.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The articles of a stream and the scored pairs between neighbours. */
final class Graph {
  /**
   * The least likeness taken for an article's second and tenth neighbour, so that in a handful of
   * articles two do not look near for want of others: about the usual ones in a full stream.
   */
  private static final double USUAL_SECOND = -3;

  private static final double USUAL_TENTH = -5;

  private final Vocabulary vocabulary = new Vocabulary();
  private final Neighbours neighbours = new Neighbours(vocabulary);
  private final List<Entry> entries = new ArrayList<>();
  private final List<List<Pair>> pairs = new ArrayList<>();

  /** Adds an article, scores it with its neighbours and gives those pairs. */
  List<Pair> add(Outline outline) {
    Entry entry = Entry.of(outline, vocabulary);
    vocabulary.count(entry.terms(), entry.pairs());
    entry.weigh(vocabulary);
    int place = entries.size();
    List<Pair> found =
        neighbours.add(entry).stream().map(neighbour -> new Pair(neighbour, place)).toList();
    entries.add(entry);
    pairs.add(new ArrayList<>());
    for (Pair pair : found) {
      pairs.get(pair.early).add(pair);
      pairs.get(pair.late).add(pair);
      compare(pair);
    }
    found.forEach(this::score);
    return found;
  }

  /** Weighs and scores everything by what is known by now. */
  void refresh() {
    entries.forEach(entry -> entry.weigh(vocabulary));
    List<Pair> all = pairs();
    all.forEach(this::compare);
    all.forEach(this::score);
  }

  /** Each pair once, in order of arrival. */
  List<Pair> pairs() {
    List<Pair> all = new ArrayList<>();
    for (int place = 0; place < entries.size(); place++) {
      for (Pair pair : pairs.get(place)) {
        if (pair.late == place) {
          all.add(pair);
        }
      }
    }
    return all;
  }

  List<Pair> pairsOf(int place) {
    return pairs.get(place);
  }

  Entry entry(int place) {
    return entries.get(place);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int size() {
    return entries.size();
  }

  /** What two articles have in common, by what is known by now. */
  double[] features(Pair pair) {
    return Likeness.features(entries.get(pair.early), entries.get(pair.late), vocabulary);
  }

  private void compare(Pair pair) {
    double[] features = features(pair);
    pair.similarity = Likeness.similarity(features);
    pair.likeness = Likeness.likeness(features);
  }

  private void score(Pair pair) {
    pair.score =
        Likeness.score(
            features(pair),
            pair.likeness,
            nth(pair.early, 2, USUAL_SECOND),
            nth(pair.late, 2, USUAL_SECOND),
            nth(pair.early, 10, USUAL_TENTH),
            nth(pair.late, 10, USUAL_TENTH));
  }

  private double nth(int place, int n, double usual) {
    double[] greatest = new double[n];
    Arrays.fill(greatest, usual);
    for (Pair pair : pairs.get(place)) {
      Neighbours.insert(greatest, pair.likeness);
    }
    return greatest[0];
  }
}
