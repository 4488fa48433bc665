package org.readout.core.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.readout.core.story.Entry.Overlap;
import org.readout.core.text.Resource;

/**
 * How much two articles look like reports of one event: a logistic model over what they share. The
 * weights of {@code likeness.tsv} are fitted on pairs of articles of BASIL, ECB+, the Fake News
 * Challenge and AllSides.
 */
final class Likeness {
  /** Each as in {@code likeness.tsv}. */
  static final List<String> FEATURES =
      List.of(
          "words",
          "meaning",
          "pairs",
          "least lead",
          "most lead",
          "least names",
          "most names",
          "shared",
          "numbers",
          "shorter",
          "longer",
          "days apart",
          "dated",
          "weekday",
          "other weekday",
          "year",
          "other year",
          "above the nearer second",
          "above the farther second",
          "above the nearer tenth",
          "above the farther tenth");

  private static final double MEANING = 0.4;
  private static final double[] WEIGHTS = new double[FEATURES.size()];
  private static final double BASE;

  static {
    List<String[]> rows = rows();
    for (int i = 0; i < WEIGHTS.length; i++) {
      if (!rows.get(i)[0].equals(FEATURES.get(i))) {
        throw new IllegalStateException("likeness.tsv has no weight of " + FEATURES.get(i));
      }
      WEIGHTS[i] = Double.parseDouble(rows.get(i)[1]);
    }
    BASE = Double.parseDouble(rows.get(WEIGHTS.length)[1]);
  }

  private Likeness() {}

  /** The plain similarity by which neighbours are found. */
  static double similarity(double words, double meaning) {
    return (1 - MEANING) * words + MEANING * meaning;
  }

  /** Of all features but those of the neighbourhood, which are left 0. */
  static double[] features(Entry a, Entry b, Vocabulary vocabulary) {
    Overlap overlap = a.overlap(b, vocabulary);
    double[] features = new double[FEATURES.size()];
    int at = 0;
    features[at++] = overlap.words();
    features[at++] = a.meaning(b, overlap.words());
    features[at++] = overlap.pairs();
    features[at++] = Math.min(overlap.lead(), overlap.otherLead());
    features[at++] = Math.max(overlap.lead(), overlap.otherLead());
    features[at++] = Math.min(overlap.names(), overlap.otherNames());
    features[at++] = Math.max(overlap.names(), overlap.otherNames());
    features[at++] = Math.log1p(overlap.shared());
    features[at++] = Math.log1p(overlap.numbers());
    double length = Math.log1p(a.outline().length());
    double otherLength = Math.log1p(b.outline().length());
    features[at++] = Math.min(length, otherLength);
    features[at++] = Math.abs(length - otherLength);
    LocalDate day = a.outline().published();
    LocalDate otherDay = b.outline().published();
    if (day != null && otherDay != null) {
      features[at] = Math.log1p((double) Math.abs(ChronoUnit.DAYS.between(day, otherDay)));
      features[at + 1] = 1;
    }
    at += 2;
    common(features, at, a.outline().weekdays(), b.outline().weekdays());
    common(features, at + 2, a.outline().years(), b.outline().years());
    return features;
  }

  private static void common(double[] features, int at, Set<?> some, Set<?> others) {
    if (!some.isEmpty() && !others.isEmpty()) {
      features[Collections.disjoint(some, others) ? at + 1 : at] = 1;
    }
  }

  /** The log-odds of one event. */
  static double score(double[] features) {
    double sum = BASE;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * features[i];
    }
    return sum;
  }

  private static List<String[]> rows() {
    return Resource.text(Likeness.class, "likeness.tsv")
        .lines()
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
