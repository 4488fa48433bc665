package org.readout.core.story;

/** Two articles that may tell of the same event. Places count the articles in order of arrival. */
final class Pair {
  final int early;
  final int late;
  double[] features;

  /** The plain similarity, by which neighbours are found. */
  double similarity;

  /** The log-odds of one event. */
  double score;

  Pair(int early, int late) {
    this.early = early;
    this.late = late;
    this.features = new double[0];
  }

  int other(int place) {
    return place == early ? late : early;
  }
}
