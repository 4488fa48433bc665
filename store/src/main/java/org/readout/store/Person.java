package org.readout.store;

import java.util.List;
import org.readout.core.speaker.Speaker;

/**
 * A speaker of one name across a library's articles.
 *
 * @param key the name without regard to case and accents
 * @param name as most articles write it
 * @param titles as the articles have them, the most frequent first
 */
public record Person(
    String key, String name, Speaker.Type type, List<String> titles, int articles, int statements) {

  public Person {
    titles = List.copyOf(titles);
  }
}
