package org.readout.core.comparison;

import java.util.List;
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

  private static final Set<String> PARTS =
      Lexicon.words("first last next another other further additional second");
  private static final Pattern EARLIER = Pattern.compile("^ (?:before|ago|earlier|previously)\\b");

  private static final int BEFORE = 40;
  private static final int AFTER = 60;
  private static final double COVERED = 0.6;

  private Slot() {}

  /** Whether two amounts count one kind of thing amid words of which the poorer has most. */
  static boolean isOne(Alignment alignment, Quantity left, Quantity right, Salience salience) {
    if (left.unit().isEmpty() || !left.unit().equals(right.unit())) {
      return false;
    }
    if (left.dimension() == Quantity.Dimension.PERCENT
        && !before(alignment.left(), left).equals(before(alignment.right(), right))) {
      return false;
    }
    if (isOfAPart(alignment.left(), left)
        || isOfAPart(alignment.right(), right)
        || isBefore(alignment.left(), left) != isBefore(alignment.right(), right)) {
      return false;
    }
    if (isOfItsHour(alignment.left(), left) || isOfItsHour(alignment.right(), right)) {
      return false;
    }
    Set<String> one = around(alignment.left(), left);
    Set<String> other = around(alignment.right(), right);
    Set<String> shared = new TreeSet<>(one);
    shared.retainAll(other);
    double poorer = Math.min(salience.of(one), salience.of(other));
    return (!shared.isEmpty() && salience.of(shared) >= COVERED * poorer)
        || saysOneThing(after(alignment.left(), left), after(alignment.right(), right));
  }

  /** Whether the shorter of what two amounts are said to do or be is all in the other. */
  private static boolean saysOneThing(Set<String> left, Set<String> right) {
    return !left.isEmpty()
        && !right.isEmpty()
        && (left.containsAll(right) || right.containsAll(left));
  }

  /** What follows what is counted, up to the end of the clause: "on the night shift". */
  private static Set<String> after(Proposition proposition, Quantity amount) {
    String text = proposition.account().text();
    Span near = near(proposition, amount);
    int end = part(text, near, amount.span()).end();
    if (end <= amount.span().end()) {
      return Set.of();
    }
    Set<String> stems = new TreeSet<>();
    for (Token token : Token.of(text, new Span(amount.span().end(), end))) {
      if (Lexicon.BREAKS.contains(token.key())) {
        break;
      }
      if (Clause.isMatter(token) && !token.isNumber() && !token.stem().equals(amount.unit())) {
        stems.add(token.stem());
      }
    }
    return stems;
  }

  /** The word before an amount: "to 8 percent" is another slot than "by 8 percent". */
  private static String before(Proposition proposition, Quantity amount) {
    int start = proposition.extent().start();
    int end = amount.span().start();
    if (end <= start) {
      return "";
    }
    List<Token> words = Token.of(proposition.account().text(), new Span(start, end));
    return words.isEmpty() ? "" : words.getLast().key();
  }

  /** "The first eight": not of all. */
  private static boolean isOfAPart(Proposition proposition, Quantity amount) {
    return PARTS.contains(before(proposition, amount));
  }

  /** "Nine days before" is counted from another end than "in nine days". */
  private static boolean isBefore(Proposition proposition, Quantity amount) {
    String text = proposition.account().text();
    int end = Math.min(text.length(), amount.span().end() + 12);
    return EARLIER.matcher(Folding.key(text.substring(amount.span().end(), end))).find();
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
