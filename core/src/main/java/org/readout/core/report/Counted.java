package org.readout.core.report;

import java.util.Optional;
import org.readout.core.comparison.Finding;

/** How many findings of a type there are, in words. */
final class Counted {
  private Counted() {}

  /** Such as {@code 2 conflicts}; empty for none. */
  static Optional<String> of(Finding.Type type, int n) {
    if (n == 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (type) {
          case CONFLICT -> Prose.count(n, "conflict");
          case QUOTE_VARIANT -> Prose.count(n, "quotation") + " in different words";
          case UPDATE -> Prose.count(n, "update");
          case AGREEMENT -> Prose.count(n, "agreement");
          case ONLY -> n + " in one report alone";
          case SILENCE -> Prose.count(n, "silence");
          case COMMITMENT -> Prose.count(n, "promise");
          case COPY -> Prose.count(n, "copy", "copies");
        });
  }
}
