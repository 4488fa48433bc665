package org.readout.core.statement;

import java.util.List;

/**
 * Words of one passage that play one role, {@code [first, end)}.
 *
 * @param probability mean over the words that they play it at all, in [0, 1]
 */
record Part(Role role, int first, int end, double probability) {

  Part {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("no words: [" + first + ", " + end + ")");
    }
  }

  int length() {
    return end - first;
  }

  boolean overlaps(Part other) {
    return first < other.end && other.first < end;
  }

  /** The words between the two, 0 when they touch or overlap. */
  int gap(Part other) {
    return Math.max(0, Math.max(other.first - end, first - other.end));
  }

  /** The index of the first of the parts in order that begins at or after a word. */
  static int firstFrom(int word, List<Part> parts) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).first() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Part with(int newFirst, int newEnd) {
    return new Part(role, newFirst, newEnd, probability);
  }
}
