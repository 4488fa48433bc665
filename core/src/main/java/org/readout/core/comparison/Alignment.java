package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two propositions laid side by side.
 *
 * @param cosine of their places in the encoder's space
 * @param context the cosine of what surrounds them
 * @param overlap salience of the shared stems, as a share of the poorer side's salience, in [0, 1]
 * @param sameness how likely both tell the same, in (0, 1)
 * @param shared the stems of both
 * @param crossed the shared stems that only one side negates
 * @param opposed pairs of stems that cannot both hold
 */
record Alignment(
    Proposition left,
    Proposition right,
    double cosine,
    double context,
    double overlap,
    double sameness,
    Set<String> shared,
    Set<String> crossed,
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

  static Alignment of(Proposition left, Proposition right, Salience salience) {
    Set<String> shared = new TreeSet<>(left.stems());
    shared.retainAll(right.stems());
    Set<String> crossed = new TreeSet<>(shared);
    crossed.removeIf(stem -> left.negates(stem) == right.negates(stem));
    double poorer =
        Math.max(LEAST_SALIENCE, Math.min(salience.of(left.stems()), salience.of(right.stems())));
    double common = salience.of(shared);
    double cosine = left.cosine(right);
    double context = left.contextCosine(right);
    double sameness =
        isOneRemark(left, right, cosine)
            ? ONE_REMARK
            : sameness(left, right, cosine, context, common, poorer, salience.of(crossed) / poorer);
    return new Alignment(
        left,
        right,
        cosine,
        context,
        common / poorer,
        sameness,
        shared,
        crossed,
        opposed(left, right));
  }

  private static double voice(Proposition left, Proposition right) {
    if (sameHolder(left, right)) {
      return 2.91;
    }
    boolean unknown =
        (left.holder() == null && !left.isNarrated())
            || (right.holder() == null && !right.isNarrated());
    return unknown || akin(left, right) ? 1.3 : 0;
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

  /** A logistic regression fitted on the pairs of the labelled events. */
  private static double sameness(
      Proposition left,
      Proposition right,
      double cosine,
      double context,
      double common,
      double poorer,
      double crossing) {
    Amounts amounts = Amounts.of(left, right);
    double sum =
        -9.09
            + 1.33 * cosine
            + 5.56 * context
            + 1.63 * common / poorer
            + voice(left, right)
            + (amounts.agree() ? 1.34 : 0)
            - (amounts.clash() ? 2.69 : 0)
            - 1.15 * crossing
            + (tellsOfHolder(left, right) || tellsOfHolder(right, left) ? 1.23 : 0)
            + 0.61 * Math.min(common, MOST_SALIENCE);
    return 1 / (1 + Math.exp(-sum));
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
    return left.holderNames().stream().anyMatch(right.holderNames()::contains);
  }

  private static boolean tellsOfHolder(Proposition teller, Proposition other) {
    return other.holderNames().stream().anyMatch(teller.stems()::contains);
  }

  private static List<String> opposed(Proposition left, Proposition right) {
    List<String> opposed = new ArrayList<>();
    for (String stem : left.stems()) {
      for (String other : Lexicon.OPPOSITES.getOrDefault(stem, Set.of())) {
        if (right.stems().contains(other) && left.negates(stem) == right.negates(other)) {
          opposed.add(stem + "/" + other);
        }
      }
    }
    return opposed;
  }

  boolean sameHolder() {
    return sameHolder(left, right);
  }

  boolean akin() {
    return akin(left, right);
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

  /** The side further on in its article; sensible only within one article. */
  Proposition later() {
    return right.sentence() >= left.sentence() ? right : left;
  }

  /** Whether both have a pair of words in a row, such as "second case". */
  boolean sharesPhrase() {
    return left.pairs().stream().anyMatch(right.pairs()::contains);
  }
}
