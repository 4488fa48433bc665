package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two propositions laid side by side.
 *
 * @param sameness how likely both tell the same, in (0, 1)
 * @param overlap salience of the shared stems, as a share of the poorer side's salience, in [0, 1]
 * @param opposed pairs of stems that cannot both hold
 */
record Alignment(
    Proposition left,
    Proposition right,
    Likeness.Features features,
    double sameness,
    double overlap,
    List<String> opposed) {

  /** A passage whose words are all common has at least this salience in {@link #overlap}. */
  private static final double LEAST_SALIENCE = 4;

  /** More in common than this only shows that the passages are long. */
  private static final double MOST_SALIENCE = 5;

  private static final double ONE_REMARK = 0.97;
  private static final double LEAST_COSINE_OF_ONE_REMARK = 0.4;
  private static final int LEAST_WORDS_OF_ONE_REMARK = 4;
  private static final double LEAST_SHARE_OF_ONE_REMARK = 0.6;

  /** Two speakers do not say this much alike: one report has the speaker wrong, or in doubt. */
  private static final int WORDS_NOBODY_REPEATS = 6;

  private static final double SHARE_NOBODY_REPEATS = 0.8;

  static Alignment of(Proposition left, Proposition right, Salience salience, Likeness likeness) {
    double common = salience.ofShared(left, right);
    double poorer = Math.max(LEAST_SALIENCE, Math.min(salience.of(left), salience.of(right)));
    double cosine = left.cosine(right);
    Amounts amounts = Amounts.of(left, right);
    boolean dated = !left.days().isEmpty() && !right.days().isEmpty();
    boolean daysAgree = dated && daysAgree(left, right);
    Likeness.Features features =
        new Likeness.Features(
            cosine,
            left.contextCosine(right),
            Math.min(common, MOST_SALIENCE),
            sameHolder(left, right),
            mayBeOneHolder(left, right),
            amounts.agree(),
            amounts.clash(),
            daysAgree,
            dated && !daysAgree,
            tellsOfHolder(left, right) || tellsOfHolder(right, left),
            left.attitude() == right.attitude()
                && (left.attitude() == Proposition.Attitude.DENIES
                    || left.attitude() == Proposition.Attitude.DECLINES));
    return new Alignment(
        left,
        right,
        features,
        isOneRemark(left, right, cosine) ? ONE_REMARK : likeness.of(features),
        common / poorer,
        opposed(left, right));
  }

  private static boolean daysAgree(Proposition left, Proposition right) {
    return left.days().stream().anyMatch(day -> right.days().stream().anyMatch(day::agrees));
  }

  /** The stems of both. */
  Set<String> shared() {
    Set<String> shared = new TreeSet<>(left.stems());
    shared.retainAll(right.stems());
    return shared;
  }

  /** Whether nobody knows who holds one of the two, or their holders are of one house. */
  private static boolean mayBeOneHolder(Proposition left, Proposition right) {
    boolean unknown =
        (left.holder() == null && !left.isNarrated())
            || (right.holder() == null && !right.isNarrated());
    return !sameHolder(left, right) && (unknown || akin(left, right));
  }

  /** Whether both quote one remark, in full or in part, in near the same words. */
  private static boolean isOneRemark(Proposition left, Proposition right, double cosine) {
    if (!left.isQuoted() || !right.isQuoted()) {
      return false;
    }
    if (left.sameVoice(right) && left.sharesQuotation(right)) {
      return true;
    }
    if (cosine < LEAST_COSINE_OF_ONE_REMARK) {
      return false;
    }
    Wording wording = left.wording(right);
    return left.sameVoice(right)
        ? wording.common() >= LEAST_WORDS_OF_ONE_REMARK
            && wording.containment() >= LEAST_SHARE_OF_ONE_REMARK
        : wording.common() >= WORDS_NOBODY_REPEATS && wording.containment() >= SHARE_NOBODY_REPEATS;
  }

  private static boolean sameHolder(Proposition left, Proposition right) {
    return left.holder() != null && left.holder().equals(right.holder());
  }

  /** Whether one speaker stands behind both, be it as the teller of what another said. */
  boolean sameVoice() {
    return left.sameVoice(right);
  }

  /** Whether the holders share a name or a title: an office and its head, a firm and its lawyer. */
  private static boolean akin(Proposition left, Proposition right) {
    return !Collections.disjoint(left.holderNames(), right.holderNames());
  }

  private static boolean tellsOfHolder(Proposition teller, Proposition other) {
    return !Collections.disjoint(other.holderNames(), teller.stems());
  }

  /** Words of the one side against words of the other; where both have both, nothing is opposed. */
  private static List<String> opposed(Proposition left, Proposition right) {
    List<String> opposed = new ArrayList<>();
    for (String stem : left.stems()) {
      for (String other : Lexicon.OPPOSITES.getOrDefault(stem, Set.of())) {
        boolean both = right.stems().contains(stem) && left.stems().contains(other);
        if (right.stems().contains(other) && !both && left.negates(stem) == right.negates(other)) {
          opposed.add(stem + "/" + other);
        }
      }
    }
    return List.copyOf(opposed);
  }

  Amounts amounts() {
    return Amounts.of(left, right);
  }

  /** Of their places in the encoder's space. */
  double cosine() {
    return features.cosine();
  }

  /** The cosine of what surrounds them. */
  double context() {
    return features.context();
  }

  boolean sameHolder() {
    return sameHolder(left, right);
  }

  boolean akin() {
    return akin(left, right);
  }

  boolean holds(Proposition side) {
    return left.equals(side) || right.equals(side);
  }

  Proposition other(Proposition side) {
    return left.equals(side) ? right : left;
  }

  boolean acrossArticles() {
    return left.article() != right.article();
  }

  boolean betweenStatements() {
    return !left.isNarrated() && !right.isNarrated();
  }

  /** Whether both stand within three sentences of one article. */
  boolean neighbours() {
    return left.article() == right.article() && Math.abs(right.sentence() - left.sentence()) <= 3;
  }

  /** Whether the later of two neighbours sets itself against the earlier. */
  boolean answers() {
    return neighbours() && later().contrasted();
  }

  /** Whether two speakers stand side by side in one article. */
  boolean meets() {
    return left.article() == right.article()
        && Math.abs(right.sentence() - left.sentence()) <= 1
        && betweenStatements()
        && !sameVoice()
        && !akin();
  }

  /** The side further on in its article; sensible only within one article. */
  Proposition later() {
    return right.sentence() >= left.sentence() ? right : left;
  }

  /** Whether both have a pair of words in a row, such as "second case". */
  boolean sharesPhrase() {
    return left.pairs().stream().anyMatch(right.pairs()::contains);
  }
}
