package org.readout.core.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each stem tells one passage of a story from the others: its inverse frequency. */
final class Salience {
  private final Map<String, Integer> passages = new HashMap<>();
  private final int total;

  Salience(List<Proposition> propositions) {
    for (Proposition proposition : propositions) {
      proposition.stems().forEach(stem -> passages.merge(stem, 1, Integer::sum));
    }
    total = propositions.size();
  }

  double of(String stem) {
    return Math.log(1.0 + (double) total / passages.getOrDefault(stem, 1));
  }

  double of(Collection<String> stems) {
    double sum = 0;
    for (String stem : stems) {
      sum += of(stem);
    }
    return sum;
  }
}
