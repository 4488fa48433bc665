package org.readout.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the format of each input, and opens those that hold others. */
final class Opening {
  private final @Nullable Format format;

  /**
   * An opening of nothing yet.
   *
   * @param format what every article is in; null to tell it from its content
   */
  Opening(@Nullable Format format) {
    this.format = format;
  }

  /** The articles of an input; a failure for one that is in no known format. */
  Stream<Source> sources(Input input) {
    return opened(input).onClose(input::close);
  }

  private Stream<Source> opened(Input input) {
    try {
      Head head = input.head();
      Format found = format(head);
      if (head.isEmpty()) {
        return Failures.stream(input.name(), "is empty");
      }
      return found == null
          ? Failures.stream(input.name(), unknown(head))
          : new Guarded(input.name(), open(found, input)).stream();
    } catch (IOException | UncheckedIOException failed) {
      return Failures.stream(input.name(), Failures.line(failed));
    }
  }

  private Stream<Source> open(Format found, Input input) throws IOException {
    return found instanceof Container container ? sources(container, input) : found.sources(input);
  }

  Stream<Source> sources(Container container, Input input) throws IOException {
    Stream<Input> members = container.members(input);
    return sources(input.name(), members, "holds no article").onClose(members::close);
  }

  /**
   * The articles of all inputs; those that are in no known format are passed over.
   *
   * @param none what is told of {@code name} where nothing is left
   */
  Stream<Source> sources(String name, Stream<Input> inputs, String none) {
    Iterator<Stream<Source>> accepted =
        inputs.filter(this::isArticle).map(this::sources).iterator();
    return accepted.hasNext() ? new Chain<>(accepted).stream() : Failures.stream(name, none);
  }

  private boolean isArticle(Input input) {
    try {
      Head head = input.head();
      return !head.isEmpty() && format(head) != null;
    } catch (IOException unreadable) {
      return true;
    }
  }

  /** Even where all articles are said to be in one format, they may be packed. */
  private @Nullable Format format(Head head) {
    if (format == null) {
      return Formats.detect(head);
    }
    return Formats.detect(head) instanceof Container container ? container : format;
  }

  private static String unknown(Head head) {
    return head.isBinary() ? "is a binary file" : "is in no known format";
  }
}
