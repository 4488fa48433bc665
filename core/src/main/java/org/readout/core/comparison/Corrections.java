package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.core.comparison.Quantity.Dimension;
import org.readout.core.text.Folding;

/**
 * Amounts that somebody sets against one told just before: "the true figure was above 130", "but
 * the trust put the number at 412".
 */
final class Corrections {
  private static final String AMOUNT =
      "(?:figures?|numbers?|toll|total|count|cost|costs|sum|amount|size|value|bill|losses|damage)";
  private static final Pattern CORRECTING =
      Pattern.compile(
          "\\b(?:true|real|actual|correct|right) "
              + AMOUNT
              + "\\b|\\bput(?:s|ting)? (?:the|its|their|that) (?:\\w+ )?"
              + AMOUNT
              + " at\\b|\\b"
              + AMOUNT
              + " (?:is|was|were) (?:only|just|nearer|closer to|in fact|really|actually)\\b");

  /** How far before, in sentences, the corrected amount may stand. */
  private static final int NEAR = 3;

  private static final double CONFIDENCE = 0.6;

  private final List<Proposition> propositions;
  private final Alignments alignments;

  private Corrections(List<Proposition> propositions, Alignments alignments) {
    this.propositions = propositions;
    this.alignments = alignments;
  }

  /** Each against what it corrects, and against those who tell the corrected amount elsewhere. */
  static List<Clash> of(List<Proposition> propositions, Alignments alignments) {
    Corrections corrections = new Corrections(propositions, alignments);
    List<Clash> clashes = new ArrayList<>();
    for (Proposition correcting : propositions) {
      clashes.addAll(corrections.ofNamed(correcting));
      if (CORRECTING.matcher(Folding.key(correcting.words())).find()
          && correcting.quantities().size() == 1) {
        clashes.addAll(corrections.clashes(correcting, correcting.quantities().getFirst()));
      }
    }
    return clashes;
  }

  private List<Clash> clashes(Proposition correcting, Quantity amount) {
    Optional<Quantity> corrected = corrected(correcting, amount);
    if (corrected.isEmpty()) {
      return List.of();
    }
    List<Clash> clashes = new ArrayList<>();
    for (Proposition other : propositions) {
      boolean elsewhere = other.article() != correcting.article();
      if (other.overlaps(correcting) || !(elsewhere || isBefore(other, correcting))) {
        continue;
      }
      other.quantities().stream()
          .filter(told -> isOne(told, corrected.get()))
          .findFirst()
          .ifPresent(told -> clashes.add(clash(other, told, correcting, amount)));
    }
    return clashes;
  }

  /** "Four men, not three": against those who tell the amount that is refused. */
  private List<Clash> ofNamed(Proposition correcting) {
    List<Clash> clashes = new ArrayList<>();
    for (Quantity amount : correcting.quantities()) {
      Refused.by(correcting, amount)
          .ifPresent(
              refused ->
                  propositions.stream()
                      .filter(
                          other ->
                              other.article() != correcting.article()
                                  || !other.overlaps(correcting))
                      .filter(other -> !Objects.equals(other.holder(), correcting.holder()))
                      .forEach(
                          other ->
                              other.quantities().stream()
                                  .filter(
                                      told ->
                                          told.unit().equals(refused.unit())
                                              && isOne(told, refused))
                                  .findFirst()
                                  .ifPresent(
                                      told ->
                                          clashes.add(clash(other, told, correcting, amount)))));
    }
    return clashes;
  }

  /** The nearest amount before that the new one can replace. */
  private Optional<Quantity> corrected(Proposition correcting, Quantity amount) {
    return propositions.stream()
        .filter(other -> isBefore(other, correcting) && !NumberRule.grows(other))
        .flatMap(other -> other.quantities().stream())
        .filter(told -> told.dimension() == amount.dimension())
        .filter(told -> told.dimension() == Dimension.COUNT || told.unit().equals(amount.unit()))
        .filter(told -> !told.agrees(amount) && told.isNear(amount))
        .reduce((first, second) -> second);
  }

  private static boolean isBefore(Proposition other, Proposition correcting) {
    int distance = correcting.sentence() - other.sentence();
    return other.article() == correcting.article()
        && distance >= 0
        && distance <= NEAR
        && other.extent().end() <= correcting.extent().start();
  }

  private static boolean isOne(Quantity told, Quantity corrected) {
    return told.dimension() == corrected.dimension()
        && told.value() == corrected.value()
        && told.comparable(corrected);
  }

  private Clash clash(
      Proposition told, Quantity amount, Proposition correcting, Quantity corrected) {
    boolean first = told.index() < correcting.index();
    String one = amount.span().of(told.account().text());
    String other = corrected.span().of(correcting.account().text());
    return new Clash(
        alignments.of(told, correcting),
        "number",
        "correction",
        CONFIDENCE,
        first ? one : other,
        first ? other : one);
  }
}
