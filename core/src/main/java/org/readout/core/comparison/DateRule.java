package org.readout.core.comparison;

import java.util.Optional;
import org.readout.core.text.Folding;

/** The two sides put one thing on unlike days. */
final class DateRule implements ClashRule {
  private static final double LIKE = 0.45;

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    Proposition left = alignment.left();
    Proposition right = alignment.right();
    if (left.days().size() != 1 || right.days().size() != 1 || !alignment.acrossArticles()) {
      return Optional.empty();
    }
    Day a = left.days().getFirst();
    Day b = right.days().getFirst();
    if (a.agrees(b) || isOneWeekday(a, left, b, right) || !alignment.sharesPhrase()) {
      return Optional.empty();
    }
    return Optional.of(
        new Clash(
            alignment,
            "date",
            "date",
            Math.clamp(0.2 + 0.6 * alignment.cosine(), 0, 0.9),
            a.span().of(left.account().text()),
            b.span().of(right.account().text()),
            Margin.likeness(alignment, LIKE)));
  }

  /** "Wednesday" in both: which one is too often a matter of tense to call a clash. */
  private static boolean isOneWeekday(Day a, Proposition left, Day b, Proposition right) {
    String one = Folding.key(a.span().of(left.account().text()));
    String other = Folding.key(b.span().of(right.account().text()));
    return one.endsWith("day") && one.equals(other);
  }
}
