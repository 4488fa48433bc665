package org.readout.ingest;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Streams one after the other, each opened when the one before is used up and then closed. {@code
 * Stream.flatMap} would hold a whole inner stream in memory when its iterator is taken.
 */
final class Chain<T> implements Iterator<T> {
  private final Iterator<Stream<T>> streams;
  private @Nullable Stream<T> open;
  private Iterator<T> current = Collections.emptyIterator();

  Chain(Iterator<Stream<T>> streams) {
    this.streams = streams;
  }

  Stream<T> stream() {
    return Ahead.stream(this).onClose(this::close);
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      close();
      if (!streams.hasNext()) {
        return false;
      }
      Stream<T> next = streams.next();
      open = next;
      current = next.iterator();
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  private void close() {
    if (open != null) {
      open.close();
      open = null;
      current = Collections.emptyIterator();
    }
  }
}
