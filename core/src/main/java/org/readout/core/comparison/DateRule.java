package org.readout.core.comparison;

import java.util.Optional;

/** The two sides put one thing on unlike days. */
final class DateRule implements ClashRule {
  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    Proposition left = alignment.left();
    Proposition right = alignment.right();
    if (left.days().size() != 1 || right.days().size() != 1 || !alignment.acrossArticles()) {
      return Optional.empty();
    }
    Day a = left.days().getFirst();
    Day b = right.days().getFirst();
    if (a.agrees(b) || alignment.cosine() < 0.45 || !alignment.sharesPhrase()) {
      return Optional.empty();
    }
    return Optional.of(
        new Clash(
            alignment,
            "date",
            "date",
            Math.clamp(0.2 + 0.6 * alignment.cosine(), 0, 0.9),
            a.span().of(left.account().text()),
            b.span().of(right.account().text())));
  }
}
