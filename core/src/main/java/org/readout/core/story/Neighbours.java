package org.readout.core.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds for a new article those before it that may tell of the same event: by the words of an
 * inverted index and by the vectors, among the last {@value #HORIZON} articles.
 */
final class Neighbours {
  static final int HORIZON = 20_000;
  static final int CLOSE = 10;
  private static final int MOST = 30;

  /** Words in more than a fifth of the texts find nothing. */
  private static final double LEAST_WEIGHT = 1.6;

  private final Vocabulary vocabulary;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Postings> index = new ArrayList<>();

  /** For each article its {@value #CLOSE} greatest similarities, ascending. */
  private final List<double[]> closest = new ArrayList<>();

  Neighbours(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds an article and gives the places of its neighbours, ascending. */
  List<Integer> add(Entry entry) {
    int first = Math.max(0, entries.size() - HORIZON);
    double[] similarities = similarities(entry, first);
    double[] close = new double[CLOSE];
    double[] sorted = similarities.clone();
    Arrays.sort(sorted);
    double least = sorted.length <= MOST ? 0 : sorted[sorted.length - MOST];
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < similarities.length; i++) {
      double similarity = similarities[i];
      double[] others = closest.get(first + i);
      if (similarity >= least || similarity > others[0]) {
        found.add(first + i);
      }
      insert(others, similarity);
      insert(close, similarity);
    }
    closest.add(close);
    post(entry);
    entries.add(entry);
    return found;
  }

  private double[] similarities(Entry entry, int first) {
    double[] words = new double[entries.size() - first];
    for (int i = 0; i < entry.terms().length; i++) {
      int term = entry.terms()[i];
      if (term < index.size() && vocabulary.weight(term) >= LEAST_WEIGHT) {
        index.get(term).addTo(words, first, entry.weight(i, vocabulary));
      }
    }
    return IntStream.range(0, words.length)
        .mapToDouble(i -> similarity(entry, entries.get(first + i), words[i]))
        .toArray();
  }

  private static double similarity(Entry entry, Entry other, double words) {
    return Likeness.similarity(words, entry.meaning(other, words));
  }

  /** Puts a value among the greatest known. */
  static void insert(double[] ascending, double value) {
    if (value <= ascending[0]) {
      return;
    }
    int at = 0;
    while (at + 1 < ascending.length && ascending[at + 1] < value) {
      ascending[at] = ascending[at + 1];
      at++;
    }
    ascending[at] = value;
  }

  private void post(Entry entry) {
    for (int i = 0; i < entry.terms().length; i++) {
      while (index.size() <= entry.terms()[i]) {
        index.add(new Postings());
      }
      index.get(entry.terms()[i]).add(entries.size(), entry.weight(i, vocabulary));
    }
  }

  /** The articles that have one word, ascending, with its weight in each. */
  private static final class Postings {
    private int[] places = new int[2];
    private float[] weights = new float[2];
    private int size;

    void add(int place, double weight) {
      if (size == places.length) {
        places = Arrays.copyOf(places, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      places[size] = place;
      weights[size++] = (float) weight;
    }

    void addTo(double[] sums, int first, double weight) {
      for (int i = size - 1; i >= 0 && places[i] >= first; i--) {
        sums[places[i] - first] += weight * weights[i];
      }
    }
  }
}
