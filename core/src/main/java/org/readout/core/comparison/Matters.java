package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Set<String> names = new HashSet<>();
    return rows.stream()
        .sorted(
            Comparator.comparing((Row row) -> row.draft().type())
                .thenComparingInt(row -> -row.matter().stances().size())
                .thenComparingDouble(row -> -row.draft().confidence()))
        .limit(MOST)
        .map(row -> row.named(names))
        .toList();
  }

  private record Row(Draft draft, Matter matter) {

    /** No two matters have one name: the second takes more words, or a number. */
    Matter named(Set<String> names) {
      List<String> possible = new ArrayList<>(List.of(matter.about()));
      draft.propositions().forEach(proposition -> possible.add(Phrase.cut(proposition.words())));
      int number = 2;
      String name = null;
      for (String about : possible) {
        name = name == null && names.add(about) ? about : name;
      }
      while (name == null) {
        String about = matter.about() + " (" + number++ + ")";
        name = names.add(about) ? about : null;
      }
      return new Matter(name, matter.stances(), matter.findings());
    }
  }

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
