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
 * tells of the failure; so does the only one where there are none.
 */
final class Guarded implements Iterator<Source> {
  private final String name;
  private final Stream<Source> stream;
  private final Iterator<Source> sources;
  private @Nullable Source next;
  private boolean begun;
  private boolean ended;

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
    if (next == null && !ended) {
      next = advance();
    }
    return next != null;
  }

  private @Nullable Source advance() {
    try {
      if (sources.hasNext()) {
        begun = true;
        return guarded(sources.next());
      }
      ended = true;
      return begun ? null : Failures.source(name, "holds no article");
    } catch (RuntimeException | StackOverflowError fault) {
      ended = true;
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
