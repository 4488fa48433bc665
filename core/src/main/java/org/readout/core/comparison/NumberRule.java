package org.readout.core.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.core.comparison.Quantity.Dimension;
import org.readout.core.statement.Statement;

/** The two sides put unlike amounts to one thing. */
final class NumberRule implements ClashRule {
  /** Counts that grow while an event goes on; their later figures are updates. */
  private static final Set<String> GROWING =
      Lexicon.stems(
          """
          die dead death kill toll casualty wound injury injure hurt miss survive rescue evacuate
          displace flee cross arrive body bodies case infect victim homeless pull arrest detain
          charge point goal yard
          """);

  private static final double ANSWERING = 0.28;
  private static final double LIKE = 0.7;

  /** Where all that one tells of its amount the other tells of its own. */
  private static final double TOLD = 0.4;

  /** Where the words around both amounts are the same. */
  private static final double SLOTTED = 0.3;

  private static final double SLOTTED_PERCENT = 0.6;

  /** Reports of business give many percentages, each of its own slot. */
  private static final double LIKE_PERCENT = 0.85;

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    if (demands(alignment.left()) || demands(alignment.right())) {
      return Optional.empty();
    }
    return Told.in(alignment)
        .map(
            told ->
                clash(
                    alignment,
                    told.left(),
                    told.right(),
                    List.of(Margin.likeness(alignment, TOLD))))
        .or(() -> inSlots(alignment, salience));
  }

  private static Optional<Clash> inSlots(Alignment alignment, Salience salience) {
    Quantity left = alignment.amounts().left();
    Quantity right = alignment.amounts().right();
    if (left == null
        || right == null
        || left.dimension() == Dimension.AGE
        || (left.dimension() == Dimension.COUNT && grows(alignment))
        || Telling.of(alignment.left(), left).tells(right)
        || Telling.of(alignment.right(), right).tells(left)) {
      return Optional.empty();
    }
    List<Margin> margins = margins(alignment, left, right, salience);
    return margins.isEmpty()
        ? Optional.empty()
        : Optional.of(clash(alignment, left, right, margins));
  }

  private static Clash clash(
      Alignment alignment, Quantity left, Quantity right, List<Margin> margins) {
    String kind = left.dimension() == Dimension.DURATION ? "duration" : "number";
    return new Clash(
        alignment,
        kind,
        kind,
        Math.clamp(0.25 + 0.6 * alignment.cosine(), 0, 0.95),
        left.span().of(alignment.left().account().text()),
        right.span().of(alignment.right().account().text()),
        margins.toArray(Margin[]::new));
  }

  /** What it takes that both amounts fill one slot; nothing where they cannot. */
  private static List<Margin> margins(
      Alignment alignment, Quantity left, Quantity right, Salience salience) {
    if (!left.isNear(right)) {
      return List.of();
    }
    double percent = left.dimension() == Dimension.PERCENT ? LIKE_PERCENT : 0;
    if (alignment.answers() && alignment.betweenStatements() && !alignment.sameVoice()) {
      return List.of(
          Margin.likeness(alignment, percent), Margin.surroundings(alignment, ANSWERING));
    }
    boolean measured =
        left.dimension() != Dimension.COUNT
            || (left.unit().equals(right.unit()) && !left.unit().isEmpty());
    if (!alignment.acrossArticles() || !measured) {
      return List.of();
    }
    if (alignment.sameVoice() && alignment.betweenStatements()) {
      return List.of(
          Margin.likeness(alignment, Math.max(percent, 0.3)), Margin.overlap(alignment, 0.2));
    }
    if (Slot.isOne(alignment, left, right, salience)) {
      double likeness = left.dimension() == Dimension.PERCENT ? SLOTTED_PERCENT : SLOTTED;
      return List.of(Margin.likeness(alignment, likeness), Margin.surroundings(alignment, SLOTTED));
    }
    return alignment.sharesPhrase()
        ? List.of(
            Margin.likeness(alignment, Math.max(percent, LIKE)), Margin.overlap(alignment, 0.3))
        : List.of();
  }

  /** What is asked for or hoped for may differ from what is. */
  private static boolean demands(Proposition proposition) {
    return proposition.statement() != null
        && proposition.statement().act() != Statement.Act.BELIEF
        && (proposition.attitude() == Proposition.Attitude.HOLDS
            || proposition.attitude() == Proposition.Attitude.DECLINES);
  }

  /** Whether what is told of a count tells that it may have grown since. */
  static boolean grows(Telling telling) {
    return GROWING.contains(telling.unit()) || telling.stems().stream().anyMatch(GROWING::contains);
  }

  static boolean grows(Alignment alignment) {
    return grows(alignment.left()) || grows(alignment.right());
  }

  static boolean grows(Proposition proposition) {
    return proposition.stems().stream().anyMatch(GROWING::contains);
  }
}
