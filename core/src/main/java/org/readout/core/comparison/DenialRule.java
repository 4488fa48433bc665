package org.readout.core.comparison;

import java.util.List;
import java.util.Optional;
import org.readout.core.comparison.Proposition.Attitude;
import org.readout.core.text.Span;

/** Somebody denies what another asserts. */
final class DenialRule implements ClashRule {
  private static final double COVERED = 0.3;
  private static final double LIKE = 0.3;
  private static final int SHORT = 5;

  /** What such a denial means is told once, by what stands nearest before it. */
  static final String BACK = "denial of what came before";

  /** Fewer words assert nothing. */
  private static final int LEAST_STEMS = 2;

  /** A report that mentions a thing does not assert it; it must be nearly the same. */
  private static final double NARRATED = 0.6;

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    Proposition left = alignment.left();
    Proposition right = alignment.right();
    boolean leftDenies = left.attitude() == Attitude.DENIES;
    if (leftDenies == (right.attitude() == Attitude.DENIES) || alignment.sameVoice()) {
      return Optional.empty();
    }
    Proposition denied = leftDenies ? left : right;
    Proposition asserted = leftDenies ? right : left;
    if (asserted.attitude() != Attitude.ASSERTS || asserted.stems().size() < LEAST_STEMS) {
      return Optional.empty();
    }
    Coverage coverage = Coverage.of(denied, asserted, salience);
    double covered = coverage.share();
    boolean answered =
        alignment.answers()
            && denied.index() > asserted.index()
            && (!coverage.stems().isEmpty() || refersBack(denied));
    boolean aligned =
        covered >= COVERED
            && !refersBack(denied)
            && (coverage.whole() || coverage.stems().contains(subject(denied)))
            && (!asserted.isNarrated() || alignment.cosine() >= NARRATED)
            && (alignment.cosine() >= LIKE || alignment.context() >= 0.45);
    boolean opposed =
        alignment.cosine() >= 0.5 && OppositeRule.ofOneThing(alignment, salience).isPresent();
    if (!answered && !aligned && !opposed) {
      return Optional.empty();
    }
    double confidence = Math.clamp(0.45 + 0.4 * alignment.cosine() + 0.2 * covered, 0, 0.95);
    return Optional.of(
        new Clash(
            alignment,
            "negation",
            answered && refersBack(denied) ? BACK : "denial",
            confidence,
            leftDenies ? Clash.DENIES : Clash.ASSERTS,
            leftDenies ? Clash.ASSERTS : Clash.DENIES));
  }

  /** The first word that carries matter: "mortars" of "mortars had been used". */
  private static String subject(Proposition denied) {
    return denied.stems().stream().findFirst().orElse("");
  }

  /** "That reading", "her account", "any such offer": what is denied was told just before. */
  private static boolean refersBack(Proposition denied) {
    List<Token> tokens = Token.of(denied.words(), new Span(0, denied.words().length()));
    return tokens.stream()
        .limit(tokens.size() <= SHORT ? SHORT : 3)
        .anyMatch(
            token ->
                Lexicon.BACKWARD.contains(token.key())
                    && (tokens.size() <= SHORT || token.key().equals("such")));
  }
}
