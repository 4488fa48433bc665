package org.readout.core.comparison;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/** What an amount is of: the thing counted and the words around the number. */
final class Slot {
  private static final Pattern OF_ITS_HOUR =
      Pattern.compile(
          "\\b(?:still|now|already|so far|by (?:noon|midnight|\\w+day|\\d)|no longer|yet)\\b");

  private static final int BEFORE = 40;
  private static final int AFTER = 60;
  private static final double COVERED = 0.6;

  private Slot() {}

  /** Whether two amounts count one kind of thing amid words of which the poorer has most. */
  static boolean isOne(Alignment alignment, Quantity left, Quantity right, Salience salience) {
    if (left.unit().isEmpty() || !left.unit().equals(right.unit())) {
      return false;
    }
    Set<String> one = around(alignment.left(), left);
    Set<String> other = around(alignment.right(), right);
    Set<String> shared = new TreeSet<>(one);
    shared.retainAll(other);
    double poorer = Math.min(salience.of(one), salience.of(other));
    return !isOfItsHour(alignment.left(), left)
        && !isOfItsHour(alignment.right(), right)
        && !shared.isEmpty()
        && salience.of(shared) >= COVERED * poorer;
  }

  /** "Still waiting", "by noon": the count may have changed since. */
  private static boolean isOfItsHour(Proposition proposition, Quantity amount) {
    String text = proposition.account().text();
    Span near = near(proposition, amount);
    return OF_ITS_HOUR.matcher(Folding.key(part(text, near, amount.span()).of(text))).find();
  }

  private static Span near(Proposition proposition, Quantity amount) {
    Span extent = proposition.extent();
    return new Span(
        Math.max(extent.start(), amount.span().start() - BEFORE),
        Math.min(extent.end(), amount.span().end() + AFTER));
  }

  /** The stems around an amount, in its own part of the sentence, without what is counted. */
  private static Set<String> around(Proposition proposition, Quantity amount) {
    String text = proposition.account().text();
    Span near = near(proposition, amount);
    Set<String> stems = new TreeSet<>();
    for (Token token : Token.of(text, part(text, near, amount.span()))) {
      if (!token.span().overlaps(amount.span())
          && !Lexicon.STOP.contains(token.key())
          && !Lexicon.LIGHT.contains(token.key())
          && !token.isNumber()
          && !token.stem().equals(amount.unit())) {
        stems.add(token.stem());
      }
    }
    return stems;
  }

  /** What lies between the marks on both sides of an amount. */
  private static Span part(String text, Span near, Span amount) {
    int start = amount.start();
    while (start > near.start() && ",;:.—(".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = amount.end();
    while (end < near.end() && ",;:.—)".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }
}
