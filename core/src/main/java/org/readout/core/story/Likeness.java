package org.readout.core.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.readout.core.text.BoostedTrees;
import org.readout.core.text.Resource;

/**
 * How much two articles look like reports of one event: a logistic model over what they share, then
 * boosted trees over the same and over how much likelier each finds its other neighbours. Both are
 * fitted on pairs of articles of BASIL, ECB+, the Fake News Challenge and AllSides.
 */
final class Likeness {
  /** Each as in {@code likeness.tsv}, which has their weights. */
  private static final List<String> FEATURES =
      List.of(
          "words",
          "meaning",
          "pairs",
          "least lead",
          "most lead",
          "leads",
          "least names",
          "most names",
          "least title",
          "most title",
          "second rarest",
          "third rarest",
          "shared",
          "numbers",
          "figures",
          "other figures",
          "shorter",
          "longer",
          "days apart",
          "dated",
          "weekday",
          "other weekday",
          "month",
          "other month",
          "year",
          "other year");

  private static final double MEANING = 0.4;
  private static final double[] WEIGHTS = new double[FEATURES.size()];
  private static final double BASE;
  private static final BoostedTrees TREES =
      BoostedTrees.read(Resource.lines(Likeness.class, "likeness.trees"));

  static {
    List<String[]> rows =
        Resource.lines(Likeness.class, "likeness.tsv").stream()
            .map(line -> line.split("\t", -1))
            .toList();
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

  /** The plain similarity of what has these features. */
  static double similarity(double[] features) {
    return similarity(features[0], features[1]);
  }

  static double[] features(Entry a, Entry b, Vocabulary vocabulary) {
    Overlap overlap = a.overlap(b, vocabulary);
    double[] features = new double[FEATURES.size()];
    int at = 0;
    features[at++] = overlap.words;
    features[at++] = a.meaning(b, overlap.words);
    features[at++] = overlap.pairs;
    features[at++] = Math.min(overlap.lead, overlap.otherLead);
    features[at++] = Math.max(overlap.lead, overlap.otherLead);
    features[at++] = overlap.leads;
    features[at++] = Math.min(overlap.names, overlap.otherNames);
    features[at++] = Math.max(overlap.names, overlap.otherNames);
    features[at++] = Math.min(overlap.title, overlap.otherTitle);
    features[at++] = Math.max(overlap.title, overlap.otherTitle);
    features[at++] = overlap.rarest[1];
    features[at++] = overlap.rarest[2];
    features[at++] = Math.log1p(overlap.shared);
    features[at++] = Math.log1p(overlap.numbers);
    features[at++] = overlap.figures;
    features[at++] = overlap.otherFigures ? 1 : 0;
    double length = Math.log1p(a.outline().length());
    double otherLength = Math.log1p(b.outline().length());
    features[at++] = Math.min(length, otherLength);
    features[at++] = Math.abs(length - otherLength);
    time(features, at, a.outline(), b.outline());
    return features;
  }

  private static void time(double[] features, int from, Outline a, Outline b) {
    int at = from;
    LocalDate day = a.published();
    LocalDate otherDay = b.published();
    if (day != null && otherDay != null) {
      features[at] = Math.log1p((double) Math.abs(ChronoUnit.DAYS.between(day, otherDay)));
      features[at + 1] = 1;
    }
    at += 2;
    common(features, at, a.weekdays(), b.weekdays());
    common(features, at + 2, a.months(), b.months());
    common(features, at + 4, a.years(), b.years());
  }

  private static void common(double[] features, int at, Set<?> some, Set<?> others) {
    if (!some.isEmpty() && !others.isEmpty()) {
      features[Collections.disjoint(some, others) ? at + 1 : at] = 1;
    }
  }

  /** The log-odds of one event by what two articles share. */
  static double likeness(double[] features) {
    double sum = BASE;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * features[i];
    }
    return sum;
  }

  /**
   * The log-odds of one event.
   *
   * @param features of the two, and their likeness
   * @param second the likeness of the one's second nearest neighbour
   * @param tenth the likeness of the one's tenth nearest neighbour
   */
  static double score(
      double[] features,
      double likeness,
      double second,
      double otherSecond,
      double tenth,
      double otherTenth) {
    double[] all = Arrays.copyOf(features, features.length + 5);
    int at = features.length;
    all[at++] = likeness;
    all[at++] = likeness - Math.max(second, otherSecond);
    all[at++] = likeness - Math.max(tenth, otherTenth);
    all[at++] = likeness - Math.min(second, otherSecond);
    all[at] = likeness - Math.min(tenth, otherTenth);
    return TREES.sum(all);
  }
}
