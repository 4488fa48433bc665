package org.readout.ingest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A format whose inputs hold any number of articles and are small enough to be parsed whole. */
interface CollectionFormat extends Format {
  /** No document may hold more articles. */
  int MOST = 100_000;

  /** The articles in order, parsed so far that each can be read by itself. */
  List<Source> articles(Input input) throws IOException;

  @Override
  default Stream<Source> sources(Input input) throws IOException {
    return articles(input).stream();
  }

  /** The name of the article at {@code index} of {@code size}, for messages. */
  static String place(String name, int index, int size) {
    return size == 1 ? name : name + ":" + (index + 1);
  }

  static void check(int articles) throws Unreadable {
    if (articles > MOST) {
      throw new Unreadable("holds more than " + MOST + " articles, too many for one document");
    }
  }
}
