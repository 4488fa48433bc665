package org.readout.core.text;

import java.util.Comparator;

/**
 * A non-empty half-open range {@code [start, end)} of UTF-16 units into one text: {@code 0 <= start
 * < end}, or it cannot be made.
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int position) {
    return start <= position && position < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The number of units between the two, 0 when they touch or overlap. */
  public int distance(Span other) {
    return Math.max(0, Math.max(other.start - end, start - other.end));
  }

  /** The smallest span that covers both. */
  public Span through(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** In the order of the text: by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
