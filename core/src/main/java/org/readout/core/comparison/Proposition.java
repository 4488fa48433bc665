package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Finding.Evidence;
import org.readout.core.speaker.Account;
import org.readout.core.statement.Statement;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/**
 * Something that an article tells: the content of a statement, or what the report itself says.
 *
 * @param index its place among the propositions of all articles
 * @param article the account's place among those compared
 * @param statement null where the report itself speaks
 * @param holder the cast member who holds it, or null when the report does or nobody knows
 * @param teller the cast member who tells what the holder holds; the holder when not nested
 * @param spans not empty, in the order of the text
 * @param words what the spans cover
 * @param clauses the words that carry matter
 * @param stems of all clauses, in the order of the text
 * @param names stems of the names in it
 * @param holderNames stems of the names and the titles that its holder has in any article, but for
 *     the words of {@link Lexicon#OFFICES}
 * @param pronominal whether it speaks of its holder by a pronoun
 * @param direction its place in the encoder's space
 * @param context the place of the sentence it stands in and, weaker, of the one before
 * @param sentence the number of the sentence in its account
 * @param clashing whether its sentence says that two accounts clash
 * @param contrasted whether its sentence sets itself against what was told just before
 */
record Proposition(
    int index,
    int article,
    Account account,
    @Nullable Statement statement,
    @Nullable String holder,
    @Nullable String teller,
    List<Span> spans,
    String words,
    List<Clause> clauses,
    Set<String> stems,
    Set<String> names,
    Set<String> holderNames,
    boolean pronominal,
    List<Quantity> quantities,
    List<Day> days,
    Attitude attitude,
    boolean hedged,
    boolean clashing,
    Direction direction,
    Direction context,
    int sentence,
    boolean contrasted,
    Readings readings) {

  private static final int LEAST_WORDS_OF_A_PART = 3;
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  /** How the holder stands to it. */
  enum Attitude {
    ASSERTS,
    DENIES,
    /** Will not say, or is said to have said nothing of it. */
    DECLINES,
    /** Wants it, plans it, believes it, hopes for it. */
    HOLDS
  }

  /** By its place, which no other of the story has. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Proposition proposition && index == proposition.index;
  }

  @Override
  public int hashCode() {
    return index;
  }

  boolean isNarrated() {
    return statement == null;
  }

  /** The words of the sentence it begins in. */
  String sentenceWords() {
    return account.sentences().get(sentence).span().of(account.text());
  }

  /** Whether it is told as being so. */
  boolean isAsserted() {
    return attitude == Attitude.ASSERTS;
  }

  /** The cue's words, folded and in lower case; empty where the report itself speaks. */
  String cue() {
    return statement == null
        ? ""
        : String.join(
            " ",
            statement.cue().stream().map(span -> Folding.key(span.of(account.text()))).toList());
  }

  /** Each two words in a row that carry matter, by stem. */
  Set<String> pairs() {
    Set<String> pairs = new TreeSet<>();
    for (Clause clause : clauses) {
      String before = null;
      for (String stem : clause.stems()) {
        if (before != null) {
          pairs.add(before + " " + stem);
        }
        before = stem;
      }
    }
    return pairs;
  }

  /** Whether some of it are the holder's own words. */
  boolean isQuoted() {
    return statement != null && statement.kind() != Statement.Kind.INDIRECT;
  }

  /** Whether one has, in a row, words of some weight that the other puts between marks. */
  boolean sharesQuotation(Proposition other) {
    return quotes(this, other) || quotes(other, this);
  }

  private static boolean quotes(Proposition whole, Proposition part) {
    String words = whole.bare();
    return part.quoted().stream().anyMatch(quoted -> tells(quoted) && words.contains(bare(quoted)));
  }

  /** Whether some words are not everybody's. */
  private static boolean tells(String quoted) {
    List<Token> tokens = Token.of(quoted, new Span(0, quoted.length()));
    return tokens.size() >= LEAST_WORDS_OF_A_PART
        && tokens.stream().filter(token -> !Lexicon.STOP.contains(token.key())).count() >= 2;
  }

  /** Its words without marks. */
  String bare() {
    return bare(words);
  }

  /** Some words in lower case without marks, between two spaces. */
  static String bare(String words) {
    return " " + MARKS.matcher(Folding.key(words)).replaceAll(" ").strip() + " ";
  }

  /** What it puts between double quotation marks, or all of a direct quotation. */
  List<String> quoted() {
    if (statement != null && statement.kind() == Statement.Kind.DIRECT) {
      return List.of(words);
    }
    return QUOTED.matcher(Folding.fold(words)).results().map(found -> found.group(1)).toList();
  }

  /** Whether one speaker stands behind both, be it as the teller of what another said. */
  boolean sameVoice(Proposition other) {
    return (holder != null && (holder.equals(other.holder) || holder.equals(other.teller)))
        || (teller != null && (teller.equals(other.holder) || teller.equals(other.teller)));
  }

  Wording wording(Proposition other) {
    return Wording.of(account.text(), spans, other.account.text(), other.spans);
  }

  String articleId() {
    return account.article().id();
  }

  Span extent() {
    return spans.getFirst().through(spans.getLast());
  }

  /** Whether the first clause with the stem stands under a negation. */
  boolean negates(String stem) {
    for (Clause clause : clauses) {
      if (clause.stems().contains(stem)) {
        return clause.negated();
      }
    }
    return false;
  }

  /** Whether some clause says it of what is so, and none of what is not. */
  boolean affirms(String stem) {
    boolean affirms = false;
    for (Clause clause : clauses) {
      if (!clause.conditional() && clause.stems().contains(stem)) {
        if (clause.negated()) {
          return false;
        }
        affirms = true;
      }
    }
    return affirms;
  }

  boolean overlaps(Proposition other) {
    return article == other.article && extent().overlaps(other.extent());
  }

  /**
   * @param value what fills the slot in question
   * @param at the words in question where these lie outside, as a statement's day does
   */
  Evidence evidence(@Nullable String value, @Nullable Span at) {
    List<Span> shown = new ArrayList<>(spans);
    if (at != null && spans.stream().noneMatch(at::overlaps)) {
      shown.add(at);
      shown.sort(null);
    }
    return new Evidence(articleId(), statement == null ? null : statement.id(), shown, value);
  }

  double cosine(Proposition other) {
    return direction.cosine(other.direction);
  }

  /** The cosine of what surrounds both. */
  double contextCosine(Proposition other) {
    return context.cosine(other.context);
  }
}
