package org.readout.core.story;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.core.text.Resource;

/** Words that say nothing of an event. */
final class StopWords {
  private static final Set<String> ALL = read();

  private StopWords() {}

  static boolean contains(String key) {
    return key.isEmpty() || ALL.contains(key);
  }

  private static Set<String> read() {
    return Resource.lines(StopWords.class, "stopwords.txt").stream()
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
