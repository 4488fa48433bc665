package org.readout.core.comparison;

import java.util.List;
import java.util.Optional;

/** What one side sets before something else, the other sets after it. */
final class SequenceRule implements ClashRule {
  private static final double CONFIDENCE = 0.7;

  /** Two happenings have a word each at least. */
  private static final int LEAST_SHARED = 2;

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    Proposition left = alignment.left();
    Proposition right = alignment.right();
    if (!left.isAsserted() || !right.isAsserted() || alignment.shared().size() < LEAST_SHARED) {
      return Optional.empty();
    }
    List<Order> orders = left.readings().orders(left);
    return orders.isEmpty()
            || right.readings().orders(right).stream().noneMatch(o -> turns(o, orders))
        ? Optional.empty()
        : Optional.of(new Clash(alignment, "sequence", "turned order", CONFIDENCE, null, null));
  }

  private static boolean turns(Order order, List<Order> orders) {
    return orders.stream().anyMatch(order::isTurnedRound);
  }
}
