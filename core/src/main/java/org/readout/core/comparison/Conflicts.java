package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Span;

/** Gathers the clashes of a story into one conflict for each matter. */
final class Conflicts {
  /** Most specific first: the first rule that finds a clash names it. */
  private static final List<ClashRule> RULES =
      List.of(
          new QuoteRule(),
          new NumberRule(),
          new DateRule(),
          new DenialRule(),
          new NegationRule(),
          new OppositeRule(),
          new AcceptanceRule(),
          new SequenceRule(),
          new SlotRule(),
          new AccountsRule());

  /** How alike two sides must be for their clashes to be one matter. */
  private static final double ONE_MATTER = 0.75;

  private static final double SAME_VOICE = 0.5;
  private static final double SURELY_SAME = 0.6;
  private static final int MOST_CLASHES = 4;
  private static final int MOST_SIDES = 6;

  private final Alignments alignments;

  private final Map<Integer, List<Proposition>> groupOf = new HashMap<>();

  private Conflicts(Alignments alignments, List<List<Proposition>> groups) {
    this.alignments = alignments;
    for (List<Proposition> group : groups) {
      group.forEach(member -> groupOf.put(member.index(), group));
    }
  }

  /**
   * What the rules found.
   *
   * @param called what cannot both hold
   * @param uncalled what could not, were it of one thing
   */
  record Judged(List<Clash> called, List<Clash> uncalled) {}

  static Judged judge(
      Alignments alignments, TwinClashes twins, List<Clash> corrections, List<Clash> poles) {
    List<Clash> called = new ArrayList<>(twins.all());
    called.addAll(corrections);
    List<Clash> uncalled = new ArrayList<>();
    poles.stream()
        .filter(clash -> !twins.decide(clash.alignment()))
        .forEach(clash -> (clash.isCalled() ? called : uncalled).add(clash));
    alignments.all().parallelStream()
        .filter(alignment -> !twins.decide(alignment))
        .flatMap(alignment -> sharpest(alignment, alignments.salience()).stream())
        .map(
            clash -> clash.isCalled() && isDeniedToo(clash, alignments) ? clash.toldAlike() : clash)
        .forEachOrdered(clash -> (clash.isCalled() ? called : uncalled).add(clash));
    called.removeIf(clash -> isDeniedNearer(clash, called));
    return new Judged(called, uncalled);
  }

  /** Whether what points back, as "the charge" does, has something nearer to point to. */
  private static boolean isDeniedNearer(Clash clash, List<Clash> called) {
    Proposition denied = clash.denied();
    return denied != null
        && clash.rule().equals(DenialRule.BACK)
        && called.stream()
            .filter(other -> other.rule().equals(DenialRule.BACK))
            .filter(other -> denied.equals(other.denied()))
            .map(other -> other.alignment().other(denied))
            .anyMatch(other -> isNearer(other, clash.alignment().other(denied)));
  }

  /** What one speaker says in a row is one claim. */
  private static boolean isNearer(Proposition nearer, Proposition other) {
    return nearer.sentence() > other.sentence()
        && !(nearer.sameVoice(other) && isNext(nearer, other));
  }

  /**
   * Whether the report that has a speaker affirm something has the same speaker deny it too, as the
   * other report does: then the two reports do not differ.
   */
  private static boolean isDeniedToo(Clash clash, Alignments alignments) {
    Alignment pair = clash.alignment();
    Proposition denied = clash.denied();
    if (denied == null || !pair.sameVoice() || !pair.acrossArticles()) {
      return false;
    }
    Proposition affirmed = pair.other(denied);
    Set<String> negated = Coverage.of(denied, affirmed, alignments.salience()).stems();
    return !negated.isEmpty()
        && alignments.all().stream()
            .filter(told -> told.sameness() >= SURELY_SAME && told.sameVoice())
            .filter(told -> told.holds(denied))
            .map(told -> told.other(denied))
            .filter(other -> other.article() == affirmed.article())
            .anyMatch(other -> negated.stream().allMatch(other::negates));
  }

  /** The first that is called, else the first that is not. */
  private static Optional<Clash> sharpest(Alignment alignment, Salience salience) {
    Optional<Clash> first = Optional.empty();
    for (ClashRule rule : RULES) {
      Optional<Clash> clash = rule.judge(alignment, salience);
      if (clash.filter(Clash::isCalled).isPresent()) {
        return clash;
      }
      first = first.or(() -> clash);
    }
    return first;
  }

  static List<Draft> of(
      Alignments alignments, List<Clash> clashes, List<List<Proposition>> groups) {
    Conflicts conflicts = new Conflicts(alignments, groups);
    List<List<Clash>> matters = new ArrayList<>();
    clashes.stream()
        .sorted(Comparator.comparingDouble(Clash::confidence).reversed())
        .forEach(clash -> conflicts.place(clash, matters));
    return matters.stream().map(conflicts::finding).toList();
  }

  /** A clash joins the first matter whose sharpest clash it repeats; a chain makes no matter. */
  private void place(Clash clash, List<List<Clash>> matters) {
    for (List<Clash> matter : matters) {
      Clash sharpest = matter.getFirst();
      if (repeats(clash.alignment(), sharpest.alignment())
          || deniesAlike(clash, sharpest)
          || correctsAlike(clash, sharpest)) {
        matter.add(clash);
        return;
      }
    }
    matters.add(new ArrayList<>(List.of(clash)));
  }

  /** One denial or refusal is of one matter, whatever it meets. */
  private boolean deniesAlike(Clash clash, Clash sharpest) {
    Proposition denied = clash.denied();
    Proposition other = sharpest.denied();
    return denied != null
        && other != null
        && (denied.overlaps(other)
            || groupOf.getOrDefault(denied.index(), List.of()).contains(other));
  }

  /** One correction is of one matter, whoever told the amount. */
  private static boolean correctsAlike(Clash clash, Clash sharpest) {
    Alignment one = clash.alignment();
    Alignment other = sharpest.alignment();
    return clash.rule().equals("correction")
        && sharpest.rule().equals("correction")
        && Stream.of(one.left(), one.right())
            .anyMatch(side -> side.equals(other.left()) || side.equals(other.right()));
  }

  private boolean repeats(Alignment clash, Alignment sharpest) {
    return (same(clash.left(), sharpest.left()) && same(clash.right(), sharpest.right()))
        || (same(clash.left(), sharpest.right()) && same(clash.right(), sharpest.left()));
  }

  private boolean same(Proposition a, Proposition b) {
    return a.overlaps(b)
        || groupOf.getOrDefault(a.index(), List.of()).contains(b)
        || a.cosine(b) >= (a.sameVoice(b) ? SAME_VOICE : ONE_MATTER)
        || (a.sameVoice(b) && a.article() == b.article() && isNext(a, b));
  }

  private static boolean isNext(Proposition a, Proposition b) {
    return Math.abs(a.sentence() - b.sentence()) <= 1;
  }

  private Draft finding(List<Clash> clashes) {
    Clash sharpest = clashes.getFirst();
    Map<Integer, @Nullable String> values = new HashMap<>();
    Map<Integer, @Nullable Span> places = new HashMap<>();
    Set<Proposition> sides = new LinkedHashSet<>();
    for (Clash clash : clashes.subList(0, Math.min(clashes.size(), MOST_CLASHES))) {
      sides.add(clash.alignment().left());
      sides.add(clash.alignment().right());
      values.putIfAbsent(clash.alignment().left().index(), clash.left());
      values.putIfAbsent(clash.alignment().right().index(), clash.right());
      Discrepancy place = clash.place();
      if (place != null) {
        places.putIfAbsent(clash.alignment().left().index(), place.left());
        places.putIfAbsent(clash.alignment().right().index(), place.right());
      }
    }
    for (Proposition side : List.copyOf(sides)) {
      for (Proposition partner : partners(side)) {
        if (sides.size() < MOST_SIDES && sides.add(partner)) {
          values.putIfAbsent(partner.index(), values.get(side.index()));
        }
      }
    }
    return Draft.of(
            Finding.Type.CONFLICT,
            sharpest.kind(),
            sharpest.confidence(),
            sharpest.rule(),
            note(sharpest),
            List.copyOf(sides),
            p -> values.get(p.index()),
            p -> places.get(p.index()))
        .decidedBy(sharpest);
  }

  /** What other articles have of the same statement. */
  private List<Proposition> partners(Proposition side) {
    return groupOf.getOrDefault(side.index(), List.of()).stream()
        .filter(member -> member.article() != side.article())
        .filter(member -> alignments.sameness(side, member) >= SURELY_SAME)
        .toList();
  }

  private static String note(Clash clash) {
    Proposition left = clash.alignment().left();
    Proposition right = clash.alignment().right();
    String one = clash.left() == null ? "“" + Phrase.cut(left.words()) + "”" : clash.left();
    String two = clash.right() == null ? "“" + Phrase.cut(right.words()) + "”" : clash.right();
    boolean reporting = (left.isNarrated() && right.isNarrated()) || clash.alignment().sameHolder();
    String a = reporting ? Phrase.outlet(left) : Phrase.holder(left);
    String b = reporting ? Phrase.outlet(right) : Phrase.holder(right);
    return switch (clash.kind()) {
      case "number", "duration", "date" -> a + " has " + one + ", " + b + " has " + two + ".";
      default ->
          a
              + ": “"
              + Phrase.cut(left.words())
              + "”; "
              + b
              + (right.attitude() == Proposition.Attitude.DENIES ? " denies: “" : ": “")
              + Phrase.cut(right.words())
              + "”.";
    };
  }
}
