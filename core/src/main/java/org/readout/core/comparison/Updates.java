package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.core.text.Span;

/** Counts that grew from one report to the next: the later figure replaces the earlier. */
final class Updates {
  private static final double LIKE = 0.4;

  private Updates() {}

  /**
   * @param twins counts that one sentence gives unlike in two reports
   */
  static List<Draft> of(Alignments alignments, List<Clash> twins) {
    Groups groups = new Groups((a, b) -> Math.max(0, a.cosine(b)));
    Map<Integer, Quantity> figures = new HashMap<>();
    alignments.all().stream()
        .filter(Alignment::acrossArticles)
        .filter(pair -> pair.cosine() >= LIKE && NumberRule.grows(pair))
        .sorted(Comparator.comparingDouble(Alignment::cosine).reversed())
        .forEach(pair -> join(pair, groups, figures));
    for (Clash twin : twins) {
      figure(twin.alignment().left(), Objects.requireNonNull(twin.place()).left(), figures);
      figure(twin.alignment().right(), Objects.requireNonNull(twin.place()).right(), figures);
      groups.join(twin.alignment().left(), twin.alignment().right(), LIKE);
    }
    List<Draft> drafts = new ArrayList<>();
    groups.all().forEach(group -> drafts.add(finding(group, figures)));
    return drafts;
  }

  private static void join(Alignment pair, Groups groups, Map<Integer, Quantity> figures) {
    if (pair.amounts().agree()) {
      return;
    }
    for (Quantity left : pair.left().quantities()) {
      for (Quantity right : pair.right().quantities()) {
        if (!left.agrees(right) && areOneCount(pair, left, right)) {
          figures.putIfAbsent(pair.left().index(), left);
          figures.putIfAbsent(pair.right().index(), right);
          groups.join(pair.left(), pair.right(), LIKE);
          return;
        }
      }
    }
  }

  private static boolean areOneCount(Alignment pair, Quantity left, Quantity right) {
    return left.dimension() == Quantity.Dimension.COUNT
        && right.dimension() == Quantity.Dimension.COUNT
        && Toll.isOne(Telling.of(pair.left(), left), Telling.of(pair.right(), right));
  }

  private static void figure(Proposition proposition, Span at, Map<Integer, Quantity> figures) {
    proposition.quantities().stream()
        .filter(quantity -> quantity.span().overlaps(at))
        .forEach(quantity -> figures.put(proposition.index(), quantity));
  }

  private static Draft finding(List<Proposition> group, Map<Integer, Quantity> figures) {
    List<String> steps =
        group.stream()
            .filter(p -> figures.containsKey(p.index()))
            .sorted(Comparator.comparingDouble(p -> value(p, figures)))
            .map(p -> words(p, figures) + " (" + Phrase.outlet(p) + ")")
            .distinct()
            .toList();
    return Draft.of(
        Finding.Type.UPDATE,
        "number",
        0.6,
        "growing count",
        "The count changes from report to report: " + String.join(", ", steps) + ".",
        group,
        p -> figures.containsKey(p.index()) ? words(p, figures) : null);
  }

  private static double value(Proposition proposition, Map<Integer, Quantity> figures) {
    Quantity figure = figures.get(proposition.index());
    return figure == null ? 0 : figure.value();
  }

  private static String words(Proposition proposition, Map<Integer, Quantity> figures) {
    Quantity figure = figures.get(proposition.index());
    return figure == null ? "" : figure.span().of(proposition.account().text());
  }
}
