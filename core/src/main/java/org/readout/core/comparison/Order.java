package org.readout.core.comparison;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/**
 * Two happenings that a passage sets one after the other.
 *
 * @param earlier what tells of the first, by stem
 * @param later likewise of the second
 */
record Order(Set<String> earlier, Set<String> later) {
  private static final String A_WHILE =
      "(?:(?:only|just|shortly|long|soon|well|immediately|right|an?|few|several|some|\\d+|two|three"
          + "|four|five|six|seven|eight|nine|ten|minutes?|hours?|days?|weeks?|months?|years?) )*";
  private static final String DONE =
      "(?:had (?:already|long|just)|(?:was|were) (?:already|long)|already (?:had|was|were))";

  /** The first that fits tells; {@code e} is what was earlier, {@code l} what was later. */
  private static final List<Pattern> WAYS =
      Stream.of(
              "^before (?<l>[^,]+), (?<e>.+)$",
              "^(?:only|not until) after (?<e>.+) (?:did|had|was|were) (?<l>.+)$",
              "^not (?:until|before) (?<e>.+) did (?<l>.+)$",
              "^not (?:until|before) (?<e>.+) (?:had|was|were) (?<l>.+)$",
              "^it was " + A_WHILE + "after (?<e>.+?) that (?<l>.+)$",
              "^it was " + A_WHILE + "before (?<l>.+?) that (?<e>.+)$",
              "^" + A_WHILE + "after (?<e>[^,]+), (?<l>.+)$",
              "^by the time (?:of |that )?(?<l>[^,]+), (?<e>.+ had .+)$",
              "^by the time (?:of |that )?(?<l>.+?) (?<e>\\S+ (?:had|has) .+)$",
              "^when (?<l>[^,]+), (?<e>.+ " + DONE + " .+)$",
              "^(?<l>.+ had yet to .+?) when (?<e>.+)$",
              "^(?<e>.+ " + DONE + " .+?) (?:when|by the time) (?<l>.+)$",
              "^(?<l>.+?) when (?<e>.+ " + DONE + " .+)$",
              "^(?<e>.+?),? " + A_WHILE + "(?:before|ahead of|prior to|in advance of) (?<l>.+)$",
              "^(?<l>.+?),? " + A_WHILE + "after (?<e>.+)$",
              "^(?<e>.+?) (?:was|were) (?:later |then )?followed by (?<l>.+)$",
              "^(?<e>.+?) first,? and (?:only )?(?:then |afterwards |later )?(?<l>.+)$",
              "^(?<e>.+?) preceded (?<l>.+)$",
              "^(?<l>.+?) followed (?<e>.+)$",
              "^(?<l>.+?) later than (?<e>.+)$",
              "^(?<e>.+?) earlier than (?<l>.+)$")
          .map(Pattern::compile)
          .toList();

  /** What is not told as having been so, in this order. */
  private static final Pattern NOT_SO =
      Pattern.compile(
          "\\b(?:if|unless|whether|would|will|shall|should|could|may|might|must|can|never|no|cannot"
              + "|plan\\w*|want\\w*|hop(?:es?|ed|ing)|expect\\w*|intend\\w*|soon as|as long as"
              + "|need\\w*|demand\\w*|den(?:y|ie[sd])|ha(?:s|d|ve) to|(?:is|are|was|were) to|due to"
              + "|not (?!until|before)\\w+)\\b|n't\\b|\\?");

  /** Of what two bare names do, one may tell of the coming and the other of the going. */
  private static final int LEAST_SHARED = 3;

  private static final Set<String> OF_ORDER =
      Lexicon.words("already long later earlier first then after before when");

  /** What begins has happened from then on. */
  private static final Set<String> BEGINNING = Lexicon.stems("begin start open progress way");

  private static final Set<String> ENDING =
      Lexicon.stems("end finish close conclude complete over");
  private static final Pattern SENTENCES = Pattern.compile("[.;!\"()]+(?:\\s|$)|\\n");

  static List<Order> in(String words) {
    return SENTENCES
        .splitAsStream(Folding.key(words))
        .map(String::strip)
        .flatMap(sentence -> of(sentence).stream())
        .toList();
  }

  private static Optional<Order> of(String sentence) {
    if (NOT_SO.matcher(sentence).find()) {
      return Optional.empty();
    }
    return WAYS.stream()
        .map(way -> way.matcher(sentence))
        .filter(Matcher::matches)
        .findFirst()
        .map(way -> new Order(stems(way.group("e")), stems(way.group("l"))))
        .filter(order -> !order.earlier.isEmpty() && !order.later.isEmpty());
  }

  private static Set<String> stems(String words) {
    Set<String> stems = new LinkedHashSet<>();
    for (Token token : Token.of(words, new Span(0, words.length()))) {
      if (Clause.isMatter(token)
          && !Lexicon.negates(token.key())
          && !OF_ORDER.contains(token.key())
          && !BEGINNING.contains(token.stem())) {
        stems.add(token.stem());
      }
    }
    return stems;
  }

  /** Whether another passage sets the same two happenings the other way round. */
  boolean isTurnedRound(Order other) {
    return areOne(earlier, other.later)
        && areOne(later, other.earlier)
        && !areOne(earlier, other.earlier)
        && !areOne(later, other.later)
        && (isToldAlike(other)
            || shared(earlier, other.later) + shared(later, other.earlier) >= LEAST_SHARED);
  }

  private boolean isToldAlike(Order other) {
    return earlier.equals(other.later) && later.equals(other.earlier);
  }

  private static long shared(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).count();
  }

  /** Whether the words of the poorer are all in the richer; an end is not all of a thing. */
  private static boolean areOne(Set<String> one, Set<String> other) {
    if (Collections.disjoint(one, ENDING) != Collections.disjoint(other, ENDING)) {
      return false;
    }
    return one.containsAll(other) || other.containsAll(one);
  }
}
