package org.readout.core.story;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.readout.core.story.Outline.Word;

/**
 * An article as it is compared with others: its terms by number, ascending, weighed by the
 * vocabulary as it was when {@link #weigh} was last called.
 */
final class Entry {
  /** What a term is used for, as bits. */
  static final int LEAD = 1;

  static final int LEAD_NAME = 2;
  static final int NUMBER = 4;
  static final int LEAD_FIGURE = 8;
  static final int TITLE = 16;

  /** What 1 stands as in a vector. */
  private static final int ONE = 1 << 14;

  private final Outline outline;
  private final int[] terms;
  private final float[] frequencies;
  private final byte[] uses;
  private final int[] pairs;
  private final short[] vector;
  private double length;
  private double pairLength;
  private double leadMass;
  private double nameMass;
  private double titleMass;
  private double leadLength;
  private boolean hasFigure;

  private Entry(Outline outline, int[] terms, float[] frequencies, byte[] uses, int[] pairs) {
    this.outline = outline.light();
    this.vector = shorts(outline.vector());
    this.terms = terms;
    this.frequencies = frequencies;
    this.uses = uses;
    this.pairs = pairs;
  }

  static Entry of(Outline outline, Vocabulary vocabulary) {
    TreeMap<Integer, int[]> seen = new TreeMap<>();
    List<Word> words = outline.words();
    for (Word word : words) {
      int id = vocabulary.id(word);
      int[] count = seen.computeIfAbsent(id, none -> new int[2]);
      count[0]++;
      count[1] |= use(word);
    }
    int[] terms = seen.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] frequencies = new float[terms.length];
    byte[] uses = new byte[terms.length];
    int at = 0;
    for (int[] count : seen.values()) {
      frequencies[at] = (float) (1 + Math.log(count[0]));
      uses[at++] = (byte) count[1];
    }
    return new Entry(outline, terms, frequencies, uses, pairs(words));
  }

  private static int[] pairs(List<Word> words) {
    return IntStream.range(1, words.size())
        .map(i -> Background.pair(words.get(i - 1).term(), words.get(i).term()))
        .sorted()
        .distinct()
        .toArray();
  }

  private static int use(Word word) {
    int lead = word.lead() ? LEAD : 0;
    int name = word.lead() && word.name() ? LEAD_NAME : 0;
    int figure = word.lead() && word.isFigure() ? LEAD_FIGURE : 0;
    int title = word.title() ? TITLE : 0;
    return lead | name | figure | title | (word.isNumber() ? NUMBER : 0);
  }

  Outline outline() {
    return outline;
  }

  int[] terms() {
    return terms;
  }

  int[] pairs() {
    return pairs;
  }

  boolean has(int term) {
    return Arrays.binarySearch(terms, term) >= 0;
  }

  void weigh(Vocabulary vocabulary) {
    double square = 0;
    double pairSquare = 0;
    for (int pair : pairs) {
      pairSquare += Math.pow(vocabulary.pairWeight(pair), 2);
    }
    leadMass = 0;
    nameMass = 0;
    titleMass = 0;
    hasFigure = false;
    double leadSquare = 0;
    for (int i = 0; i < terms.length; i++) {
      double weight = vocabulary.weight(terms[i]);
      square += Math.pow(weight * frequencies[i], 2);
      leadMass += isLead(i) ? weight : 0;
      nameMass += isLeadName(i) ? weight : 0;
      titleMass += is(i, TITLE) ? weight : 0;
      leadSquare += isLead(i) ? weight * weight : 0;
      hasFigure |= is(i, LEAD_FIGURE);
    }
    leadLength = Math.sqrt(leadSquare);
    length = Math.sqrt(square);
    pairLength = Math.sqrt(pairSquare);
  }

  /** Of the term in place {@code i}, in a vector of length 1. */
  double weight(int i, Vocabulary vocabulary) {
    return length == 0 ? 0 : vocabulary.weight(terms[i]) * frequencies[i] / length;
  }

  /**
   * The cosine of the vectors; where one is missing, about what it is among neighbours in ECB+ and
   * BASIL with such a cosine of words.
   */
  double meaning(Entry other, double words) {
    short[] a = vector;
    short[] b = other.vector;
    if (a.length == 0 || b.length == 0) {
      return Math.sqrt(Math.min(1, words));
    }
    int sum = 0;
    for (int i = 0; i + 1 < a.length; i += 2) {
      sum += a[i] * b[i] + a[i + 1] * b[i + 1];
    }
    return (double) sum / (ONE * ONE);
  }

  private static short[] shorts(float[] vector) {
    short[] shorts = new short[vector.length];
    for (int i = 0; i < vector.length; i++) {
      shorts[i] = (short) Math.round(vector[i] * ONE);
    }
    return shorts;
  }

  /** What this and another article have in common. */
  Overlap overlap(Entry other, Vocabulary vocabulary) {
    Overlap overlap = new Overlap();
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      if (terms[i] == other.terms[j]) {
        double weight = vocabulary.weight(terms[i]);
        overlap.words += weight * weight * frequencies[i] * other.frequencies[j];
        overlap.add(weight, uses[i], other.uses[j]);
        i++;
        j++;
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    overlap.words = share(overlap.words, length * other.length);
    overlap.pairs = share(commonPairs(other, vocabulary), pairLength * other.pairLength);
    overlap.lead = share(overlap.lead, leadMass);
    overlap.otherLead = share(overlap.otherLead, other.leadMass);
    overlap.leads = share(overlap.leads, leadLength * other.leadLength);
    overlap.names = nameMass == 0 ? 0.5 : overlap.names / nameMass;
    overlap.otherNames = other.nameMass == 0 ? 0.5 : overlap.otherNames / other.nameMass;
    overlap.title = share(overlap.title, titleMass);
    overlap.otherTitle = share(overlap.otherTitle, other.titleMass);
    overlap.otherFigures = hasFigure && other.hasFigure && overlap.figures == 0;
    return overlap;
  }

  private double commonPairs(Entry other, Vocabulary vocabulary) {
    double mass = 0;
    for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
      int order = Integer.compare(pairs[i], other.pairs[j]);
      mass += order == 0 ? Math.pow(vocabulary.pairWeight(pairs[i]), 2) : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return mass;
  }

  boolean isLead(int i) {
    return is(i, LEAD);
  }

  boolean isLeadName(int i) {
    return is(i, LEAD_NAME);
  }

  private boolean is(int i, int use) {
    return (uses[i] & use) != 0;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
