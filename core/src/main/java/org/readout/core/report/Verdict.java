package org.readout.core.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;
import org.readout.core.comparison.Focus;

/** What was compared and how much was found, in one sentence. */
final class Verdict {
  private Verdict() {}

  static String of(Comparison comparison) {
    int statements = comparison.accounts().stream().mapToInt(a -> a.statements().size()).sum();
    int speakers = comparison.cast().members().size();
    Focus focus = comparison.focus();
    String found =
        Arrays.stream(Finding.Type.values())
            .map(type -> found(type, comparison.findings(type).size(), focus == null))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Prose.count(statements, "statement")
        + " by "
        + Prose.count(speakers, "speaker")
        + " compared"
        + (focus == null ? ": " : "; only " + focus.label() + " shown: ")
        + (found.isEmpty() ? "nothing" : found)
        + ".";
  }

  private static Optional<String> found(Finding.Type type, int n, boolean all) {
    if (n == 0) {
      return all && type == Finding.Type.CONFLICT ? Optional.of("no conflict") : Optional.empty();
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
