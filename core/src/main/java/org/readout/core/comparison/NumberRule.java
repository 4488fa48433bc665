package org.readout.core.comparison;

import java.util.Optional;
import java.util.Set;
import org.readout.core.comparison.Quantity.Dimension;
import org.readout.core.statement.Statement;

/** The two sides put unlike amounts to one thing. */
final class NumberRule implements ClashRule {
  /** Counts that grow while an event goes on; their later figures are updates. */
  private static final Set<String> GROWING =
      Set.of(
          "die",
          "dead",
          "kill",
          "death",
          "toll",
          "casualt",
          "wound",
          "injur",
          "injure",
          "hurt",
          "miss",
          "surviv",
          "rescu",
          "evacuat",
          "displac",
          "flee",
          "cross",
          "arriv",
          "arrive",
          "body",
          "bod",
          "bodi",
          "case",
          "infect",
          "victim",
          "homeless",
          "pull");

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    Amounts amounts = Amounts.of(alignment.left(), alignment.right());
    Quantity left = amounts.left();
    Quantity right = amounts.right();
    if (left == null
        || right == null
        || left.dimension() == Dimension.AGE
        || grows(alignment)
        || demands(alignment.left())
        || demands(alignment.right())) {
      return Optional.empty();
    }
    if (!fitsSlot(alignment, left, right)) {
      return Optional.empty();
    }
    String kind = left.dimension() == Dimension.DURATION ? "duration" : "number";
    return Optional.of(
        new Clash(
            alignment,
            kind,
            kind,
            Math.clamp(0.25 + 0.6 * alignment.cosine(), 0, 0.95),
            left.span().of(alignment.left().account().text()),
            right.span().of(alignment.right().account().text())));
  }

  private static boolean fitsSlot(Alignment alignment, Quantity left, Quantity right) {
    boolean sameUnit = left.unit().equals(right.unit());
    boolean counted = left.dimension() != Dimension.COUNT || (sameUnit && !left.unit().isEmpty());
    if (alignment.answers() && alignment.betweenStatements() && !alignment.sameHolder()) {
      return alignment.context() >= 0.28;
    }
    if (!alignment.acrossArticles()) {
      return false;
    }
    if (alignment.sameHolder() && alignment.betweenStatements()) {
      return counted && alignment.cosine() >= 0.3 && alignment.overlap() >= 0.2;
    }
    return counted && alignment.cosine() >= 0.55 && alignment.overlap() >= 0.3;
  }

  /** What is asked for or hoped for may differ from what is. */
  private static boolean demands(Proposition proposition) {
    return proposition.statement() != null
        && proposition.statement().act() != Statement.Act.BELIEF
        && proposition.attitude() == Proposition.Attitude.HOLDS;
  }

  static boolean grows(Alignment alignment) {
    return grows(alignment.left()) || grows(alignment.right());
  }

  private static boolean grows(Proposition proposition) {
    return proposition.stems().stream().anyMatch(GROWING::contains);
  }
}
