package org.readout.core.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.core.sentence.Sentence;
import org.readout.core.text.Span;

/**
 * Two reports quote one sentence of one speaker, and the one stops before a condition or a limit
 * that the other has: "we will not pay a cent" is more than "we will not pay a cent before the
 * appeal is heard". Not where the shortened report gives the limit around the quotation.
 */
final class QuoteRule implements ClashRule {
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?:before|until|till|unless|if|except|without|pending|provided|(?:as|so) long as) .*");
  private static final int LEAST_WORDS = 4;
  private static final double CONFIDENCE = 0.7;

  @Override
  public Optional<Clash> judge(Alignment alignment, Salience salience) {
    Proposition left = alignment.left();
    Proposition right = alignment.right();
    boolean isOne = left.isQuoted() && right.isQuoted() && alignment.sameVoice();
    if (!isOne || !alignment.acrossArticles() || !(isCut(left, right) || isCut(right, left))) {
      return Optional.empty();
    }
    return Optional.of(
        new Clash(
            alignment,
            "quote-wording",
            "quotation cut before its condition",
            CONFIDENCE,
            left.words(),
            right.words()));
  }

  private static boolean isCut(Proposition shorter, Proposition longer) {
    for (String part : shorter.quoted()) {
      String start = Proposition.bare(part);
      for (String whole : longer.quoted()) {
        String words = Proposition.bare(whole);
        if (words.startsWith(start)
            && start.strip().split(" ", -1).length >= LEAST_WORDS
            && LIMIT.matcher(words.substring(start.length())).matches()
            && !tells(shorter, words.substring(start.length()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the sentence of a quotation, with its neighbours, has all words of the limit. */
  private static boolean tells(Proposition quotation, String limit) {
    List<Sentence> sentences = quotation.account().sentences();
    int from = Math.max(0, quotation.sentence() - 1);
    int to = Math.min(sentences.size(), quotation.sentence() + 2);
    Set<String> told = new HashSet<>();
    for (Sentence sentence : sentences.subList(from, to)) {
      Token.of(quotation.account().text(), sentence.span())
          .forEach(token -> told.add(token.stem()));
    }
    return Token.of(limit, new Span(0, limit.length())).stream()
        .filter(token -> !Lexicon.STOP.contains(token.key()))
        .allMatch(token -> told.contains(token.stem()));
  }
}
