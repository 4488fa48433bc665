package org.readout.core.comparison;

import java.util.Set;
import java.util.TreeSet;

/** What one side negates and the other affirms. */
final class Coverage {
  private Coverage() {}

  /** The stems that stand under a negation in the one and without in the other. */
  static Set<String> clashing(Proposition denied, Proposition asserted) {
    Set<String> clashing = new TreeSet<>();
    for (String stem : denied.stems()) {
      if (asserted.stems().contains(stem) && denied.negates(stem) != asserted.negates(stem)) {
        clashing.add(stem);
      }
    }
    return clashing;
  }
}
