package org.readout.ingest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A format whose inputs hold any number of articles and are small enough to be parsed whole. */
interface CollectionFormat extends Format {

  /** The articles in order, parsed so far that each can be read by itself. */
  List<Source> articles(String name, byte[] bytes) throws IOException;

  @Override
  default Stream<Source> sources(Input input) {
    try {
      List<Source> articles = articles(input.name(), input.bytes());
      return articles.isEmpty()
          ? Stream.of(Failures.source(input.name(), "holds no article"))
          : articles.stream();
    } catch (IOException failed) {
      return Stream.of(Failures.source(input.name(), Failures.line(failed)));
    }
  }

  /** The name of the article at {@code index} of {@code size}, for messages. */
  static String place(String name, int index, int size) {
    return size == 1 ? name : name + ":" + (index + 1);
  }
}
