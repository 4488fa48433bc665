package org.readout.core.comparison;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What rules read of a proposition, kept from when the first asks: a proposition is laid against
 * hundreds. Thread-safe.
 */
final class Readings {
  private final Map<Quantity, Telling> ofAmounts = new ConcurrentHashMap<>();
  private final Map<Day, Telling> ofDays = new ConcurrentHashMap<>();
  private volatile @Nullable List<Filling> fillings;
  private volatile @Nullable List<Order> orders;

  Telling telling(Proposition proposition, Quantity amount) {
    return ofAmounts.computeIfAbsent(amount, of -> Telling.read(proposition, of));
  }

  Telling telling(Proposition proposition, Day day) {
    return ofDays.computeIfAbsent(day, of -> Telling.read(proposition, of));
  }

  List<Filling> fillings(Proposition proposition) {
    List<Filling> known = fillings;
    if (known == null) {
      known = List.copyOf(Fillings.in(proposition));
      fillings = known;
    }
    return known;
  }

  List<Order> orders(Proposition proposition) {
    List<Order> known = orders;
    if (known == null) {
      known = List.copyOf(Order.in(proposition));
      orders = known;
    }
    return known;
  }
}
