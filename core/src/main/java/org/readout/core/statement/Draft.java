package org.readout.core.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.core.statement.Statement.Kind;

/**
 * A statement before its spans, kind and act are settled.
 *
 * @param contents never empty, in order
 */
record Draft(
    Passage passage, @Nullable Part source, @Nullable Part cue, List<Part> contents, String rule) {

  /** Of what is less likely, too much is wrong (both chosen on PolNeAR dev). */
  private static final double LIKELY = 0.55;

  private static final double LIKELY_WITHOUT_SOURCE = 0.75;

  Draft {
    contents = List.copyOf(contents);
  }

  int start() {
    return passage.words().get(contents.getFirst().first()).span().start();
  }

  /** Whether it is likely enough to be told; what is quoted always is. */
  boolean isLikely() {
    return Contents.kind(this) != Kind.INDIRECT
        || confidence() >= (source == null ? LIKELY_WITHOUT_SOURCE : LIKELY);
  }

  Draft by(String other) {
    return new Draft(passage, source, cue, contents, other);
  }

  /** The mean of its parts' probabilities, kept inside (0, 1). */
  double confidence() {
    double sum = 0;
    int count = 0;
    for (Part content : contents) {
      sum += content.probability();
      count++;
    }
    double mean = sum / count;
    if (cue != null) {
      mean = (mean + cue.probability()) / 2;
    }
    return Math.round(Math.clamp(mean, 0.01, 0.99) * 1000) / 1000.0;
  }
}
