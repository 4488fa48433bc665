package org.readout.core.comparison;

import java.util.List;
import java.util.Optional;

/** Both sides tell of one happening and fill one of its slots with unlike names. */
final class SlotRule implements ClashRule {
  private static final double CONFIDENCE = 0.6;

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    Proposition left = alignment.left();
    Proposition right = alignment.right();
    if (!left.isAsserted()
        || !right.isAsserted()
        || alignment.shared().isEmpty()
        || alignment.features().daysClash()) {
      return Optional.empty();
    }
    List<Filling> others = right.readings().fillings(right);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    for (Filling one : left.readings().fillings(left)) {
      for (Filling other : others) {
        if (one.clashes(other)) {
          return Optional.of(
              new Clash(
                  alignment,
                  one.slot().label(),
                  "one happening, unlike " + one.slot().label(),
                  CONFIDENCE,
                  one.filler(),
                  other.filler()));
        }
      }
    }
    return Optional.empty();
  }
}
