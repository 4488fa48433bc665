package org.readout.core.comparison;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.core.text.Folding;

/** The two sides put one thing on unlike days. */
final class DateRule implements ClashRule {
  private static final double LIKE = 0.45;

  /** How many words of matter on either side of a day tell what is put on it. */
  private static final int NEAR = 6;

  /** "The verdict was given" may be any of several. */
  private static final int LEAST_TOLD = 3;

  private static final Pattern DEADLINE = Pattern.compile("^(?:by|until|till|before)\\b");

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    Proposition left = alignment.left();
    Proposition right = alignment.right();
    if (left.days().size() != 1 || right.days().size() != 1 || !alignment.acrossArticles()) {
      return Optional.empty();
    }
    Day a = left.days().getFirst();
    Day b = right.days().getFirst();
    if (a.agrees(b)
        || isOneWeekday(a, left, b, right)
        || !isAsFine(a, b)
        || isOfTheTelling(a, left)
        || isOfTheTelling(b, right)
        || !(isToldOfOne(alignment, a, b) || sharesPhrase(alignment, a, b))) {
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

  private static boolean isToldOfOne(Alignment alignment, Day left, Day right) {
    Telling one = Telling.of(alignment.left(), left);
    Telling other = Telling.of(alignment.right(), right);
    return one.tellsAtLeast(LEAST_TOLD)
        && other.tellsAtLeast(LEAST_TOLD)
        && (one.isEarliest()
            || other.isEarliest()
            || isDeadline(left, alignment.left()) == isDeadline(right, alignment.right()))
        && Telling.areOfOne(one, other)
        && !(one.isEarliest() && right.from().isAfter(left.from()))
        && !(other.isEarliest() && left.from().isAfter(right.from()));
  }

  private static boolean sharesPhrase(Alignment alignment, Day left, Day right) {
    return !(alignment.left().isNarrated() && alignment.right().isNarrated())
        && isDeadline(left, alignment.left()) == isDeadline(right, alignment.right())
        && !Collections.disjoint(pairs(alignment.left(), left), pairs(alignment.right(), right));
  }

  /** "Today" is often no more than when something is said. */
  private static boolean isOfTheTelling(Day day, Proposition told) {
    return Folding.key(day.span().of(told.account().text())).matches("today|tonight");
  }

  /** A day is not set against a year, which is told for other reasons. */
  private static boolean isAsFine(Day a, Day b) {
    long one = ChronoUnit.DAYS.between(a.from(), a.to()) + 1;
    long other = ChronoUnit.DAYS.between(b.from(), b.to()) + 1;
    return Math.max(one, other) < 2 * Math.min(one, other);
  }

  private static boolean isDeadline(Day day, Proposition told) {
    String words = Folding.key(day.span().of(told.account().text()));
    return DEADLINE.matcher(words).find()
        || DEADLINE.matcher(Folding.key(before(day, told))).find();
  }

  private static String before(Day day, Proposition told) {
    int start = told.extent().start();
    return told.account()
        .text()
        .substring(start, Math.max(start, day.span().start()))
        .strip()
        .replaceFirst("(?s).*\\s", "");
  }

  /** Each two words of matter in a row that stand near a day. */
  private static Set<String> pairs(Proposition told, Day day) {
    List<Token> matter =
        Token.of(told.account().text(), told.extent()).stream()
            .filter(token -> Clause.isMatter(token) && !token.name())
            .filter(token -> !token.span().overlaps(day.span()))
            .toList();
    int at = (int) matter.stream().filter(t -> t.span().end() <= day.span().start()).count();
    List<Token> near = matter.subList(Math.max(0, at - NEAR), Math.min(matter.size(), at + NEAR));
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < near.size(); i++) {
      pairs.add(near.get(i).stem() + " " + near.get(i + 1).stem());
    }
    return pairs;
  }

  /** "Wednesday" in both: which one is too often a matter of tense to call a clash. */
  private static boolean isOneWeekday(Day a, Proposition left, Day b, Proposition right) {
    String one = Folding.key(a.span().of(left.account().text()));
    String other = Folding.key(b.span().of(right.account().text()));
    return one.endsWith("day") && one.equals(other);
  }
}
