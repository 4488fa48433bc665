package org.readout.core.report;

import java.util.List;
import org.readout.core.comparison.Finding;

/** The sections of a report for people: one for each type of finding. */
final class Sections {
  static final List<Finding.Type> ORDER =
      List.of(
          Finding.Type.CONFLICT,
          Finding.Type.QUOTE_VARIANT,
          Finding.Type.UPDATE,
          Finding.Type.ONLY,
          Finding.Type.COMMITMENT,
          Finding.Type.SILENCE,
          Finding.Type.AGREEMENT,
          Finding.Type.COPY);

  private Sections() {}

  static String title(Finding.Type type) {
    return switch (type) {
      case CONFLICT -> "Conflicts";
      case QUOTE_VARIANT -> "Quotations that differ";
      case UPDATE -> "Updates";
      case ONLY -> "In one report alone";
      case COMMITMENT -> "Promised";
      case SILENCE -> "Not said";
      case AGREEMENT -> "Agreed";
      case COPY -> "Copies";
    };
  }

  /** Whether the words say what the finding is, so that it needs no heading of its own. */
  static boolean isToldByItsWords(Finding.Type type) {
    return switch (type) {
      case CONFLICT, QUOTE_VARIANT, UPDATE -> false;
      case ONLY, COMMITMENT, SILENCE, AGREEMENT, COPY -> true;
    };
  }

  /** Whether the finding's note tells more than its heading and its words. */
  static boolean needsNote(Finding finding, List<Passage> sides) {
    return !Prose.alike(finding.note(), finding.about())
        && sides.stream().noneMatch(side -> side.isRetoldBy(finding.note()));
  }
}
