package org.readout.core.story;

/** Two articles that may tell of the same event. Places count the articles in order of arrival. */
final class Pair {
  final int early;
  final int late;

  /** The plain similarity, by which neighbours are found. */
  double similarity;

  /** The log-odds of one event by what the two have in common alone. */
  double likeness;

  /** The log-odds of one event, beside their other neighbours. */
  double score;

  Pair(int early, int late) {
    this.early = early;
    this.late = late;
  }

  int other(int place) {
    return place == early ? late : early;
  }
}
