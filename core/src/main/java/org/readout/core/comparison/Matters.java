package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Matter.Stance;

/** The rows of the matrix: what more than one report or speaker has something on. */
final class Matters {
  private static final int MOST = 24;

  private Matters() {}

  static List<Matter> of(List<Draft> drafts, List<String> ids) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean told =
          switch (draft.type()) {
            case CONFLICT, UPDATE, QUOTE_VARIANT -> true;
            case AGREEMENT -> !draft.kind().equals("narrated");
            case ONLY, SILENCE, COMMITMENT, COPY -> false;
          };
      if (told) {
        rows.add(new Row(draft, new Matter(draft.about(), stances(draft), List.of(ids.get(i)))));
      }
    }
    return rows.stream()
        .sorted(
            Comparator.comparing((Row row) -> row.draft().type())
                .thenComparingInt(row -> -row.matter().stances().size())
                .thenComparingDouble(row -> -row.draft().confidence()))
        .limit(MOST)
        .map(Row::matter)
        .toList();
  }

  private record Row(Draft draft, Matter matter) {}

  private static Map<String, Stance> stances(Draft draft) {
    Map<String, Stance> stances = new LinkedHashMap<>();
    for (int i = 0; i < draft.evidence().size(); i++) {
      Proposition proposition = draft.propositions().get(i);
      String value = draft.evidence().get(i).value();
      stances.merge(proposition.articleId(), stance(proposition, value), Matters::both);
    }
    return stances;
  }

  private static Stance stance(Proposition proposition, @Nullable String value) {
    if (Clash.DENIES.equals(value)) {
      return Stance.DENIES;
    }
    if (Clash.SILENT.equals(value)) {
      return Stance.DECLINES;
    }
    return switch (proposition.attitude()) {
      case ASSERTS, HOLDS -> Stance.ASSERTS;
      case DENIES -> Clash.ASSERTS.equals(value) ? Stance.ASSERTS : Stance.DENIES;
      case DECLINES -> Stance.DECLINES;
    };
  }

  private static Stance both(Stance one, Stance other) {
    return one == other ? one : Stance.DISPUTED;
  }
}
