package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.core.text.Span;

/**
 * The place where two twins cannot both be right.
 *
 * @param kind what they clash over, such as {@code number}
 * @param left the words in question; the word before where only the right side has some
 * @param right likewise
 */
record Discrepancy(String kind, Span left, Span right) {

  /**
   * What twins clash over, in the order of the text; empty when they differ in words whose bearing
   * nobody can tell.
   */
  static Optional<List<Discrepancy>> in(Twin twin) {
    List<Token> left = twin.left().words();
    List<Token> right = twin.right().words();
    List<Discrepancy> found = new ArrayList<>();
    int more = 0;
    for (Wording.Edit edit : twin.wording().edits()) {
      int fromLeft = edit.left().isEmpty() ? at(right, edit.right()) - more : at(left, edit.left());
      int fromRight = fromLeft + more;
      more += edit.right().size() - edit.left().size();
      Difference difference =
          new Difference(
              twin,
              left.subList(fromLeft, fromLeft + edit.left().size()),
              right.subList(fromRight, fromRight + edit.right().size()));
      switch (difference.bearing()) {
        case Difference.Bearing.Harmless harmless -> {}
        case Difference.Bearing.Unknown unknown -> {
          return Optional.empty();
        }
        case Difference.Bearing.Clash clash ->
            found.add(
                new Discrepancy(
                    clash.kind(),
                    span(left, fromLeft, edit.left().size()),
                    span(right, fromRight, edit.right().size())));
      }
    }
    return Optional.of(found);
  }

  private static int at(List<Token> words, List<Span> edited) {
    int i = 0;
    while (!words.get(i).span().equals(edited.getFirst())) {
      i++;
    }
    return i;
  }

  private static Span span(List<Token> words, int from, int length) {
    return length == 0
        ? words.get(Math.max(0, from - 1)).span()
        : words.get(from).span().through(words.get(from + length - 1).span());
  }
}
