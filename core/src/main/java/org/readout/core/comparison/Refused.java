package org.readout.core.comparison;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.text.Folding;

/** The amount that a passage refuses beside the one that it tells: "four men, not three". */
final class Refused {
  private static final Pattern NOT =
      Pattern.compile(
          "^[^.;:!?]{0,40}?(?:,| and| but) (?:not|rather than|instead of) ([\\p{L}\\d-]+)");

  private Refused() {}

  static Optional<Quantity> by(Proposition telling, Quantity amount) {
    String text = telling.account().text();
    int end = telling.extent().end();
    Matcher not =
        NOT.matcher(
            Folding.key(text.substring(amount.span().end(), Math.max(amount.span().end(), end))));
    if (amount.unit().isEmpty() || !not.find()) {
      return Optional.empty();
    }
    double told = number(Folding.key(amount.span().of(text)));
    double refused = number(not.group(1));
    return told > 0 && refused > 0 && told != refused
        ? Optional.of(
            new Quantity(
                amount.span(),
                amount.value() / told * refused,
                Quantity.Bound.EXACT,
                amount.dimension(),
                amount.unit()))
        : Optional.empty();
  }

  /** The first number among some words, or 0. */
  private static double number(String words) {
    List<String> split = List.of(words.split("[\\s-]+"));
    for (int i = 0; i < split.size(); i++) {
      Numerals.Numeral numeral = Numerals.at(split, i);
      if (numeral.words() > 0) {
        return numeral.value();
      }
    }
    return 0;
  }
}
