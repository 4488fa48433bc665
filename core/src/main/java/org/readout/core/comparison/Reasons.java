package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.readout.core.comparison.Reason.Ground;

/** Tells the reasons of findings. */
final class Reasons {
  private Reasons() {}

  /** The reason of a finding whose sides were brought together by likeness alone. */
  static Reason of(List<Proposition> sides, Alignments alignments) {
    List<String> alignment =
        sides.size() < 2 ? List.of() : facts(alignments.of(sides.get(0), sides.get(1)));
    return new Reason(grounds(sides), alignment, List.of());
  }

  static Reason of(List<Proposition> sides, Clash clash) {
    return new Reason(grounds(sides), facts(clash.alignment()), narrowest(clash.margins()));
  }

  static List<Margin> narrowest(List<Margin> margins) {
    return margins.stream().sorted(Comparator.comparingDouble(Margin::slack)).toList();
  }

  private static List<Ground> grounds(List<Proposition> sides) {
    return sides.stream().map(Reasons::ground).toList();
  }

  private static Ground ground(Proposition side) {
    String attitude = side.attitude().name().toLowerCase(Locale.ROOT);
    return new Ground(
        side.articleId(), Phrase.holder(side), attitude, Phrase.cut(side.words()), readings(side));
  }

  private static List<String> readings(Proposition side) {
    List<String> readings = new ArrayList<>();
    side.quantities().forEach(quantity -> readings.add(amount(side, quantity)));
    side.days().forEach(day -> readings.add(day(side, day)));
    if (side.clauses().stream().anyMatch(Clause::negated)) {
      readings.add("under a negation");
    }
    if (side.hedged()) {
      readings.add("hedged");
    }
    return readings;
  }

  private static String amount(Proposition side, Quantity quantity) {
    String bound = quantity.bound().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return String.format(
        Locale.ROOT,
        "“%s”: %s %s, %s",
        quantity.span().of(side.account().text()),
        bound,
        plain(quantity.value()),
        (quantity.dimension().label() + " " + quantity.unit()).strip());
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.4g", value);
  }

  private static String day(Proposition side, Day day) {
    String when = day.from().equals(day.to()) ? "" + day.from() : day.from() + " to " + day.to();
    return "“" + day.span().of(side.account().text()) + "”: " + when;
  }

  private static List<String> facts(Alignment alignment) {
    List<String> facts = new ArrayList<>();
    facts.add(String.format(Locale.ROOT, "the passages are %.2f alike", alignment.cosine()));
    facts.add(String.format(Locale.ROOT, "their surroundings %.2f", alignment.context()));
    facts.add(String.format(Locale.ROOT, "told the same with %.2f", alignment.sameness()));
    if (!alignment.shared().isEmpty()) {
      facts.add("shared stems: " + String.join(", ", alignment.shared()));
    }
    if (!alignment.opposed().isEmpty()) {
      facts.add("opposites: " + String.join(", ", alignment.opposed()));
    }
    facts.add(alignment.sameVoice() ? "one speaker behind both" : "not one speaker");
    return facts;
  }
}
