package org.readout.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.readout.store.Change.Fate;
import org.readout.store.Change.Part;

/**
 * The shortest way from one list of words to another, by the greedy algorithm of Myers (1986).
 * Where it would take more than {@value #MOST_EDITS} edits, everything between what both begin and
 * end with counts as replaced.
 */
final class ShortestEdit {
  private static final int MOST_EDITS = 2_000;

  private final List<String> old;
  private final List<String> now;
  private final int prefix;
  private final int n;
  private final int m;
  private final List<int[]> trace = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  ShortestEdit(List<String> old, List<String> now) {
    this.old = old;
    this.now = now;
    int shorter = Math.min(old.size(), now.size());
    int same = 0;
    while (same < shorter && old.get(same).equals(now.get(same))) {
      same++;
    }
    int end = 0;
    while (end < shorter - same
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    prefix = same;
    n = old.size() - same - end;
    m = now.size() - same - end;
  }

  List<Part> parts() {
    add(Fate.KEPT, old.subList(0, prefix));
    if (isReached()) {
      walk();
    } else {
      add(Fate.REMOVED, old.subList(prefix, prefix + n));
      add(Fate.ADDED, now.subList(prefix, prefix + m));
    }
    add(Fate.KEPT, old.subList(prefix + n, old.size()));
    return parts;
  }

  /** {@code furthest[k + d + 1]} is how far into the old words diagonal k gets with d edits. */
  private boolean isReached() {
    int[] furthest = new int[3];
    for (int d = 0; d <= Math.min(n + m, MOST_EDITS); d++) {
      int[] next = new int[2 * d + 5];
      for (int k = -d; k <= d; k += 2) {
        int x = d == 0 ? 0 : step(furthest, k, d);
        while (x < n && x - k < m && same(x, x - k)) {
          x++;
        }
        next[k + d + 2] = x;
        if (k == n - m && x >= n) {
          trace.add(furthest);
          return true;
        }
      }
      trace.add(furthest);
      furthest = next;
    }
    return false;
  }

  /**
   * From the {@code d - 1} edits before, by a word added (from above) or removed (from the left).
   */
  private static int step(int[] before, int k, int d) {
    int above = before[k + 1 + d + 1];
    int left = before[k - 1 + d + 1];
    return isAdded(before, k, d) ? above : left + 1;
  }

  private static boolean isAdded(int[] before, int k, int d) {
    return k == -d || (k != d && before[k - 1 + d + 1] < before[k + 1 + d + 1]);
  }

  private boolean same(int x, int y) {
    return old.get(prefix + x).equals(now.get(prefix + y));
  }

  private void walk() {
    Deque<Fate> fates = new ArrayDeque<>();
    int x = n;
    int y = m;
    for (int d = trace.size() - 1; d >= 0; d--) {
      int k = x - y;
      boolean added = d > 0 && isAdded(trace.get(d), k, d);
      int fromX = d == 0 ? 0 : step(trace.get(d), k, d) - (added ? 0 : 1);
      int fromY = d == 0 ? 0 : fromX - (added ? k + 1 : k - 1);
      int startX = d == 0 ? 0 : fromX + (added ? 0 : 1);
      for (; x > startX; x--, y--) {
        fates.push(Fate.KEPT);
      }
      if (d > 0) {
        fates.push(added ? Fate.ADDED : Fate.REMOVED);
        x = fromX;
        y = fromY;
      }
    }
    replay(fates);
  }

  private void replay(Deque<Fate> fates) {
    int x = prefix;
    int y = prefix;
    for (Fate fate : fates) {
      add(fate, List.of(fate == Fate.ADDED ? now.get(y) : old.get(x)));
      x += fate == Fate.ADDED ? 0 : 1;
      y += fate == Fate.REMOVED ? 0 : 1;
    }
  }

  private void add(Fate fate, List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    String text = String.join("", words);
    Part last = parts.isEmpty() ? null : parts.getLast();
    if (last != null && last.fate() == fate) {
      parts.set(parts.size() - 1, new Part(fate, last.text() + text));
    } else {
      parts.add(new Part(fate, text));
    }
  }
}
