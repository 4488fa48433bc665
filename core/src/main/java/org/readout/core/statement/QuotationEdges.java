package org.readout.core.statement;

import java.util.ArrayList;
import java.util.List;

/** Quotation marks as hard edges: a content that holds most of a quotation holds all of it. */
final class QuotationEdges {
  private final int[] from;
  private final int[] to;

  private QuotationEdges(Passage passage) {
    int size = passage.size();
    from = new int[size];
    to = new int[size];
    for (int i = 0; i < size; i++) {
      from[i] = i > 0 && passage.isQuoted(i) && passage.isQuoted(i - 1) ? from[i - 1] : i;
    }
    for (int i = size - 1; i >= 0; i--) {
      to[i] = i + 1 < size && passage.isQuoted(i) && passage.isQuoted(i + 1) ? to[i + 1] : i + 1;
    }
  }

  /** The parts in order, contents that run into each other joined. */
  static List<Part> snap(Passage passage, List<Part> contents) {
    QuotationEdges edges = new QuotationEdges(passage);
    List<Part> snapped = new ArrayList<>();
    for (Part content : contents) {
      Part next = edges.snap(content);
      Part last = snapped.isEmpty() ? null : snapped.getLast();
      if (last != null && next.first() < last.end()) {
        snapped.set(snapped.size() - 1, last.with(last.first(), Math.max(last.end(), next.end())));
      } else {
        snapped.add(next);
      }
    }
    return snapped;
  }

  private Part snap(Part part) {
    int last = part.end() - 1;
    int first = holdsMost(part, part.first()) ? from[part.first()] : part.first();
    int end = holdsMost(part, last) ? to[last] : part.end();
    return part.with(first, end);
  }

  private boolean holdsMost(Part part, int word) {
    int held = Math.min(to[word], part.end()) - Math.max(from[word], part.first());
    return 2 * held >= to[word] - from[word];
  }
}
