package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.core.text.Folding;

/**
 * An amount that went, goes or will go from one value to another.
 *
 * @param from in the unit of {@code to}, or a bare number where its unit is left out: "from 25 to
 *     12 percent"
 */
record Change(double from, Quantity to) {
  /** A rounder start is that of many changes. */
  private static final double LEAST_START = 10;

  /** What tells only that something changes, by how much or under what. */
  private static final Set<String> NOT_WHAT =
      Lexicon.stems(
          """
          cut lower raise increase reduce rise fall drop climb jump come go bring down up slash grow
          shrink decline hike slip slump dip plunge soar ease tick edge change move sink gain lose
          percent cent point text deal agreement accord pact treaty plan package law decree figure
          """);

  private static final Pattern FROM = Pattern.compile("\\bfrom (?:the )?$");
  private static final Pattern TO = Pattern.compile("\\bto $");
  private static final Pattern THEN_TO = Pattern.compile("^ to (?:just |only )?$");
  private static final Pattern AFTER = Pattern.compile("^,? (?:down |up )?from (?:the )?$");

  static List<Change> in(Proposition proposition) {
    String text = proposition.account().text();
    List<Quantity> amounts = proposition.quantities();
    List<Change> found = new ArrayList<>();
    for (int i = 0; i + 1 < amounts.size(); i++) {
      Quantity first = amounts.get(i);
      Quantity second = amounts.get(i + 1);
      if (first.span().end() > second.span().start()) {
        continue;
      }
      String before = words(text, Math.max(0, first.span().start() - 12), first.span().start());
      String between = words(text, first.span().end(), second.span().start());
      if (FROM.matcher(before).find() && THEN_TO.matcher(between).find()) {
        found.add(new Change(first.value(), second));
      } else if (TO.matcher(before).find() && AFTER.matcher(between).find()) {
        found.add(new Change(second.value(), first));
      }
    }
    return found;
  }

  /** What is told of what changes. */
  Telling telling(Proposition proposition) {
    return Telling.of(proposition, to).without(NOT_WHAT);
  }

  private static String words(String text, int from, int to) {
    return Folding.key(text.substring(from, to));
  }

  /** Whether both set out from one value and cannot have come to one. */
  boolean clashes(Change other) {
    boolean telling = from >= LEAST_START || from != Math.rint(from);
    return telling && from == other.from && to.comparable(other.to) && !to.agrees(other.to);
  }
}
