package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.core.article.Article;

/** What comes of an input on standard input whose format is told by its content. */
final class Readings {
  private Readings() {}

  static List<Reading> of(String input) {
    return of(input.getBytes(StandardCharsets.UTF_8));
  }

  static List<Reading> of(byte[] input) {
    return all(new Inputs(List.of("-"), null, new ByteArrayInputStream(input)));
  }

  static List<Reading> ofTable(String input, Map<String, String> columns) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    return all(new Inputs(List.of("-"), null, new ByteArrayInputStream(bytes)).asTables(columns));
  }

  static Article article(String input) {
    return article(of(input).getFirst());
  }

  static Article article(Reading reading) {
    return ((Reading.Read) reading).article();
  }

  static String failure(String input) {
    return ((Reading.Failed) of(input).getLast()).message();
  }

  private static List<Reading> all(Inputs inputs) {
    try (Stream<Source> sources = inputs.sources()) {
      return sources.map(Source::read).toList();
    }
  }
}
