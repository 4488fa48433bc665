package org.readout.ingest;

import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sources of one input. Where it breaks off, the sources before are still there, and a last one
 * tells of the failure; so does the only one where there are none.
 */
final class Guarded extends Ahead<Source> {
  private final String name;
  private final Stream<Source> stream;
  private final Iterator<Source> sources;
  private boolean begun;
  private boolean broken;

  Guarded(String name, Stream<Source> stream) {
    this.name = name;
    this.stream = stream;
    sources = stream.iterator();
  }

  Stream<Source> stream() {
    return stream(this).onClose(stream::close);
  }

  @Override
  @Nullable Source read() {
    try {
      if (!broken && sources.hasNext()) {
        begun = true;
        return guarded(sources.next());
      }
    } catch (RuntimeException | StackOverflowError fault) {
      broken = true;
      return Failures.source(name, Failures.line(fault));
    }
    if (begun || broken) {
      return null;
    }
    begun = true;
    return Failures.source(name, "holds no article");
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
}
