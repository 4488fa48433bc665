package org.readout.core.report;

import java.util.HashMap;
import java.util.Map;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;

/** Counts independent reports: those that copy one text are one witness. */
final class Witnesses {
  private final Map<String, String> copied = new HashMap<>();

  Witnesses(Comparison comparison) {
    for (Finding copy : comparison.findings(Finding.Type.COPY)) {
      String first = root(copy.evidence().getFirst().article());
      for (Finding.Evidence evidence : copy.evidence()) {
        String other = root(evidence.article());
        if (!other.equals(first)) {
          copied.put(other, first);
        }
      }
    }
  }

  int of(Finding finding) {
    return (int)
        finding.evidence().stream()
            .map(Finding.Evidence::article)
            .map(this::root)
            .distinct()
            .count();
  }

  private String root(String article) {
    String next = copied.get(article);
    return next == null ? article : root(next);
  }
}
