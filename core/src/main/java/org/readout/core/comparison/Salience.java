package org.readout.core.comparison;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each stem tells one passage of a story from the others: its inverse frequency. */
final class Salience {
  private final Map<String, Integer> numbers = new HashMap<>();

  /** By the stem's number; these go by the alphabet. */
  private final double[] ofStem;

  private final double ofUnknown;

  /** For each passage the numbers of its stems, in their order. */
  private final int[][] stems;

  private final double[] ofPassage;

  Salience(List<Proposition> passages) {
    passages.stream()
        .flatMap(passage -> passage.stems().stream())
        .distinct()
        .sorted()
        .forEachOrdered(stem -> numbers.put(stem, numbers.size()));
    stems = new int[passages.size()][];
    int[] having = new int[numbers.size()];
    for (int i = 0; i < stems.length; i++) {
      stems[i] = passages.get(i).stems().stream().sorted().mapToInt(numbers::get).toArray();
      for (int stem : stems[i]) {
        having[stem]++;
      }
    }
    ofStem = Arrays.stream(having).mapToDouble(count -> salience(stems.length, count)).toArray();
    ofUnknown = salience(stems.length, 1);
    ofPassage = Arrays.stream(stems).mapToDouble(this::sum).toArray();
  }

  private static double salience(int passages, int having) {
    return Math.log(1.0 + (double) passages / having);
  }

  private double sum(int[] numbered) {
    double sum = 0;
    for (int stem : numbered) {
      sum += ofStem[stem];
    }
    return sum;
  }

  double of(String stem) {
    Integer number = numbers.get(stem);
    return number == null ? ofUnknown : ofStem[number];
  }

  double of(Collection<String> some) {
    double sum = 0;
    for (String stem : some) {
      sum += of(stem);
    }
    return sum;
  }

  /** Of all stems of one of the passages. */
  double of(Proposition passage) {
    return ofPassage[passage.index()];
  }

  /** Of the stems that two of the passages share. */
  double ofShared(Proposition left, Proposition right) {
    int[] a = stems[left.index()];
    int[] b = stems[right.index()];
    double sum = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      sum += a[i] == b[j] ? ofStem[a[i]] : 0;
      int order = Integer.compare(a[i], b[j]);
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }
}
