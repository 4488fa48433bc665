package org.readout.core.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The articles of a stream and the scored pairs between neighbours. */
final class Graph {
  /**
   * The least similarity taken for an article's second and tenth neighbour, so that in a handful of
   * articles two do not look near for want of others: the usual ones in a full stream.
   */
  private static final double USUAL_SECOND = 0.30;

  private static final double USUAL_TENTH = 0.22;
  private static final int NEIGHBOURHOOD = 17;

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

  private void compare(Pair pair) {
    pair.features = Likeness.features(entries.get(pair.early), entries.get(pair.late), vocabulary);
    pair.similarity = Likeness.similarity(pair.features[0], pair.features[1]);
  }

  private void score(Pair pair) {
    double second = nth(pair.early, 2, USUAL_SECOND);
    double otherSecond = nth(pair.late, 2, USUAL_SECOND);
    double tenth = nth(pair.early, 10, USUAL_TENTH);
    double otherTenth = nth(pair.late, 10, USUAL_TENTH);
    pair.features[NEIGHBOURHOOD] = pair.similarity - Math.max(second, otherSecond);
    pair.features[NEIGHBOURHOOD + 1] = pair.similarity - Math.min(second, otherSecond);
    pair.features[NEIGHBOURHOOD + 2] = pair.similarity - Math.max(tenth, otherTenth);
    pair.features[NEIGHBOURHOOD + 3] = pair.similarity - Math.min(tenth, otherTenth);
    pair.score = Likeness.score(pair.features);
  }

  private double nth(int place, int n, double usual) {
    double[] similarities =
        pairs.get(place).stream().mapToDouble(pair -> pair.similarity).toArray();
    if (similarities.length < n) {
      return usual;
    }
    Arrays.sort(similarities);
    return Math.max(usual, similarities[similarities.length - n]);
  }
}
