package org.readout.core.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing of an event. */
final class StopWords {
  private static final Set<String> ALL = read();

  private StopWords() {}

  static boolean contains(String key) {
    return key.isEmpty() || ALL.contains(key);
  }

  private static Set<String> read() {
    try (InputStream in = Resource.open("stopwords.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
