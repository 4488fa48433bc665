package org.readout.cli;

import java.util.Optional;

/** The short names of what a library holds: {@code a17} for an article, {@code s17} for a story. */
final class Labels {
  private Labels() {}

  static Optional<Long> article(String label) {
    return number('a', label);
  }

  static Optional<Long> story(String label) {
    return number('s', label);
  }

  private static Optional<Long> number(char letter, String label) {
    return label.matches(letter + "\\d{1,18}")
        ? Optional.of(Long.parseLong(label.substring(1)))
        : Optional.empty();
  }
}
