package org.readout.core.comparison;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What rules read of a proposition, kept from when the first asks: a proposition is laid against
 * hundreds. Thread-safe.
 */
final class Readings {
  private final Map<Quantity, Telling> ofAmounts = new ConcurrentHashMap<>();
  private final Map<Day, Telling> ofDays = new ConcurrentHashMap<>();
  private final Kept<List<Filling>> fillings = new Kept<>();
  private final Kept<List<Order>> orders = new Kept<>();
  private final Kept<List<Change>> changes = new Kept<>();
  private final Kept<Times> times = new Kept<>();
  private final Kept<Denied> denied = new Kept<>();

  private static final class Kept<T> {
    private volatile @Nullable T value;

    T orRead(Supplier<T> reader) {
      T known = value;
      if (known == null) {
        known = reader.get();
        value = known;
      }
      return known;
    }
  }

  Telling telling(Proposition proposition, Quantity amount) {
    return ofAmounts.computeIfAbsent(amount, of -> Telling.read(proposition, of));
  }

  Telling telling(Proposition proposition, Day day) {
    return ofDays.computeIfAbsent(day, of -> Telling.read(proposition, of));
  }

  List<Filling> fillings(Proposition proposition) {
    return fillings.orRead(() -> read(proposition, Fillings::in));
  }

  List<Order> orders(Proposition proposition) {
    return orders.orRead(() -> read(proposition, Order::in));
  }

  List<Change> changes(Proposition proposition) {
    return changes.orRead(() -> Change.in(proposition));
  }

  Times times(Proposition proposition) {
    return times.orRead(() -> Times.in(proposition.words()));
  }

  Denied denied(Proposition proposition) {
    return denied.orRead(() -> Denied.read(proposition));
  }

  /** In a passage, else in the whole of the sentence that it is a part of. */
  private static <T> List<T> read(Proposition proposition, Function<String, List<T>> reader) {
    List<T> found = reader.apply(proposition.words());
    return List.copyOf(found.isEmpty() ? reader.apply(proposition.sentenceWords()) : found);
  }
}
