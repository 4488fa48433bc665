package org.readout.core.comparison;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
  private volatile @Nullable Times times;
  private volatile @Nullable Denied denied;

  Telling telling(Proposition proposition, Quantity amount) {
    return ofAmounts.computeIfAbsent(amount, of -> Telling.read(proposition, of));
  }

  Telling telling(Proposition proposition, Day day) {
    return ofDays.computeIfAbsent(day, of -> Telling.read(proposition, of));
  }

  List<Filling> fillings(Proposition proposition) {
    List<Filling> known = fillings;
    if (known == null) {
      known = read(proposition, Fillings::in);
      fillings = known;
    }
    return known;
  }

  List<Order> orders(Proposition proposition) {
    List<Order> known = orders;
    if (known == null) {
      known = read(proposition, Order::in);
      orders = known;
    }
    return known;
  }

  Times times(Proposition proposition) {
    Times known = times;
    if (known == null) {
      known = Times.in(proposition.words());
      times = known;
    }
    return known;
  }

  Denied denied(Proposition proposition) {
    Denied known = denied;
    if (known == null) {
      known = Denied.read(proposition);
      denied = known;
    }
    return known;
  }

  /** In a passage, else in the whole of the sentence that it is a part of. */
  private static <T> List<T> read(Proposition proposition, Function<String, List<T>> reader) {
    List<T> found = reader.apply(proposition.words());
    return List.copyOf(found.isEmpty() ? reader.apply(proposition.sentenceWords()) : found);
  }
}
