package org.readout.ingest;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The sources of one input. Where it breaks off, the sources before are still there, and a last one
 * tells of the failure.
 */
final class Guarded implements Iterator<Source> {
  private final String name;
  private final Stream<Source> stream;
  private final Iterator<Source> sources;
  private @Nullable Source next;
  private boolean broken;

  Guarded(String name, Stream<Source> stream) {
    this.name = name;
    this.stream = stream;
    sources = stream.iterator();
  }

  Stream<Source> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(stream::close);
  }

  @Override
  public boolean hasNext() {
    if (next == null && !broken) {
      next = advance();
    }
    return next != null;
  }

  private @Nullable Source advance() {
    try {
      return sources.hasNext() ? guarded(sources.next()) : null;
    } catch (RuntimeException | StackOverflowError fault) {
      broken = true;
      return Failures.source(name, Failures.line(fault));
    }
  }

  private Source guarded(Source source) {
    return () -> {
      try {
        return source.read();
      } catch (RuntimeException | StackOverflowError fault) {
        return new Reading.Failed(name, Failures.line(fault));
      }
    };
  }

  @Override
  public Source next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Source source = next;
    next = null;
    return Objects.requireNonNull(source);
  }
}
