package org.readout.ingest;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An iterator that reads one element ahead to know whether there is one. */
abstract class Ahead<T> implements Iterator<T> {
  private @Nullable T next;
  private boolean ended;

  /** The next element, or null after the last; not asked again then. */
  abstract @Nullable T read();

  static <T> Stream<T> stream(Iterator<T> elements) {
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(elements, order), false);
  }

  @Override
  public final boolean hasNext() {
    if (next == null && !ended) {
      next = read();
      ended = next == null;
    }
    return next != null;
  }

  @Override
  public final T next() {
    T element = hasNext() ? next : null;
    if (element == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return element;
  }
}
