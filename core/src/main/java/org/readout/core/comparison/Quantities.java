package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Quantity.Bound;
import org.readout.core.comparison.Quantity.Dimension;
import org.readout.core.text.Folding;
import org.readout.core.text.Span;

/**
 * Finds the amounts of a passage. Years, days of the month, times of day and numbers that belong to
 * a name ("Band 3") are none.
 */
final class Quantities {
  private static final Pattern LEXEME =
      Pattern.compile(
          "\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.:]\\d+)*|\\p{L}+|[%$€£¥]|[^\\s\\p{L}\\d-]");
  private static final Set<String> MONTHS =
      Lexicon.words(
          """
          january february march april may june july august september october november december
          jan feb aug sept sep oct nov dec
          """);
  private static final Set<String> LABELS =
      Lexicon.words("page pages article section number no route phase week day");
  private static final Set<String> SKIPPED =
      Lexicon.words(
          """
          of the its his her their our other more new such additional further these those own
          single local
          """);
  private static final Set<String> NOT_COUNTED =
      Lexicon.words(
          """
          is was were are had have has and or but to in on at by for from with out after before
          that who which when will would be been as than into each a an per said says if not did
          do does could can over off up
          """);

  private static final Set<String> OWNERS = Lexicon.words("the its their his her our all those");

  /** What is followed by "of the 44" when some of them are meant. */
  private static final Set<String> SHARES =
      Lexicon.words(
          "one most some many few half none all each any majority several thirds quarters");

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<Quantity> found = new ArrayList<>();

  private Quantities(String text, Span within) {
    this.text = text;
    Matcher lexeme = LEXEME.matcher(Folding.fold(within.of(text)));
    while (lexeme.find()) {
      spans.add(new Span(within.start() + lexeme.start(), within.start() + lexeme.end()));
      words.add(Folding.key(lexeme.group()));
    }
  }

  static List<Quantity> in(String text, Span within) {
    Quantities quantities = new Quantities(text, within);
    int i = 0;
    while (i < quantities.words.size()) {
      i = quantities.read(i);
    }
    return List.copyOf(quantities.found);
  }

  /** Reads what starts at a word; gives the next word to read. */
  private int read(int i) {
    String word = words.get(i);
    boolean article = word.equals("a") || word.equals("an");
    Units.@Nullable Unit next = i + 1 < words.size() ? Units.of(words.get(i + 1)) : null;
    if (article && next != null && next.dimension() == Dimension.DURATION && next.factor() > 1) {
      return durationFrom(i, 1, i + 1);
    }
    Fractions.Share share = Fractions.starting(words, i);
    if (share != null) {
      add(i, i + share.words() - 1, share.value(), share.dimension(), share.unit());
      return i + share.words();
    }
    if (Numerals.vague(word) > 0) {
      found.add(
          new Quantity(
              spans.get(i), Numerals.vague(word), Bound.AT_LEAST, Dimension.COUNT, counted(i + 1)));
      return i + 1;
    }
    Numerals.Numeral numeral = Numerals.at(words, i);
    if (isOnlyOne(i)) {
      add(i, i, 1, Dimension.COUNT, counted(i + 1));
      return i + 1;
    }
    if (numeral.words() == 0
        || isLabel(i, numeral)
        || isWhole(i)
        || (i > 0 && words.get(i - 1).equals("not"))) {
      return i + Math.max(1, numeral.words());
    }
    return measured(i, numeral);
  }

  /** "Only one guard" counts; "one" alone hardly does. */
  private boolean isOnlyOne(int i) {
    String before = i > 0 ? words.get(i - 1) : "";
    return (words.get(i).equals("one") && (before.equals("only") || before.equals("just")))
        || (words.get(i).equals("single") && (before.equals("a") || before.equals("only")));
  }

  private int measured(int i, Numerals.Numeral numeral) {
    int after = i + numeral.words();
    Units.@Nullable Unit prefix = i > 0 ? Units.of(words.get(i - 1)) : null;
    if (prefix != null
        && prefix.dimension() == Dimension.MONEY
        && !Character.isLetter(words.get(i - 1).charAt(0))) {
      add(i - 1, after - 1, numeral.value(), Dimension.MONEY, prefix.base());
      return after;
    }
    Units.@Nullable Unit two =
        after + 1 < words.size() ? Units.of(words.get(after) + " " + words.get(after + 1)) : null;
    Units.@Nullable Unit one = after < words.size() ? Units.of(words.get(after)) : null;
    if (two != null) {
      add(i, after + 1, numeral.value() * two.factor(), two.dimension(), two.base());
      return after + 2;
    }
    if (one != null && after + 1 < words.size() && words.get(after + 1).equals("old")) {
      add(i, after, numeral.value(), Dimension.AGE, words.get(after));
      return after + 2;
    }
    if (one != null && one.dimension() == Dimension.DURATION) {
      return durationFrom(i, numeral.value(), after);
    }
    if (one != null) {
      add(i, after, numeral.value() * one.factor(), one.dimension(), one.base());
      return after + 1;
    }
    if (isAge(i, after)) {
      add(i, after - 1, numeral.value(), Dimension.AGE, "year");
    } else if (numeral.value() != 1 || Character.isDigit(words.get(i).charAt(0))) {
      add(i, after - 1, numeral.value(), Dimension.COUNT, counted(after));
    }
    return after;
  }

  private int durationFrom(int i, double value, int unitAt) {
    double seconds = value * unit(unitAt).factor();
    int last = unitAt;
    int j = unitAt + 1;
    if (j < words.size() && words.get(j).equals("and")) {
      j++;
    }
    if (j + 1 < words.size()
        && words.get(j).equals("a")
        && Numerals.fraction(words.get(j + 1)) > 0) {
      seconds += Numerals.fraction(words.get(j + 1)) * unit(unitAt).factor();
      last = j + 1;
    } else if (j < words.size()) {
      Numerals.Numeral rest = Numerals.at(words, j);
      int at = j + rest.words();
      Units.@Nullable Unit smaller = at < words.size() ? Units.of(words.get(at)) : null;
      if (rest.words() > 0
          && smaller != null
          && smaller.dimension() == Dimension.DURATION
          && smaller.factor() < unit(unitAt).factor()) {
        seconds += rest.value() * smaller.factor();
        last = at;
      }
    }
    add(i, last, seconds, Dimension.DURATION, "s");
    return last + 1;
  }

  private Units.Unit unit(int at) {
    Units.@Nullable Unit unit = Units.of(words.get(at));
    if (unit == null) {
      throw new IllegalStateException("no unit: " + words.get(at));
    }
    return unit;
  }

  private void add(int first, int last, double value, Dimension dimension, String unit) {
    Loosening loosening = Loosening.of(words, first, last);
    Span span = spans.get(first - loosening.before()).through(spans.get(last));
    found.add(new Quantity(span, value, loosening.bound(), dimension, unit));
  }

  /** The stem of what is counted by the number before a word. */
  private String counted(int from) {
    String last = "";
    int end = Math.min(from + 4, words.size());
    for (int i = from; i < end; i++) {
      String word = words.get(i);
      int whole = last.isEmpty() ? whole(i) : 0;
      if (whole > 0) {
        i += whole - 1;
        end = Math.min(i + 4, words.size());
        continue;
      }
      if (SKIPPED.contains(word) && last.isEmpty()) {
        continue;
      }
      if (NOT_COUNTED.contains(word)
          || SKIPPED.contains(word)
          || !Character.isLetter(word.charAt(0))) {
        break;
      }
      last = Synonyms.stem(word);
      if (word.endsWith("s") || last.equals("person")) {
        break;
      }
    }
    return last;
  }

  /** How many words "of the 44" and "out of 44" take, or 0. */
  private int whole(int i) {
    int at = i;
    if (at < words.size() && words.get(at).equals("out")) {
      at++;
    }
    if (at >= words.size() || !words.get(at).equals("of")) {
      return 0;
    }
    at++;
    if (at < words.size() && OWNERS.contains(words.get(at))) {
      at++;
    }
    int numeral = at < words.size() ? Numerals.at(words, at).words() : 0;
    return numeral == 0 ? 0 : at + numeral - i;
  }

  /** "Three of the 44", "of the 44, three": of how many there are, nobody tells here. */
  private boolean isWhole(int i) {
    int of = i - 1;
    if (of >= 0 && OWNERS.contains(words.get(of))) {
      of--;
    }
    if (of < 0 || !words.get(of).equals("of")) {
      return false;
    }
    String before = of > 0 ? words.get(of - 1) : ".";
    return before.equals("out")
        || SHARES.contains(before)
        || Numerals.value(before) > 0
        || !Character.isLetterOrDigit(before.charAt(0));
  }

  private boolean isLabel(int i, Numerals.Numeral numeral) {
    String word = words.get(i);
    boolean figure = Character.isDigit(word.charAt(0));
    if (word.indexOf(':') > 0) {
      return true;
    }
    String before = i > 0 ? words.get(i - 1) : "";
    String after = i + numeral.words() < words.size() ? words.get(i + numeral.words()) : "";
    if (isOrdinal(after) || isClock(before, after)) {
      return true;
    }
    boolean abbreviated = before.equals(".") && i > 1 && MONTHS.contains(words.get(i - 2));
    if (abbreviated || isScore(i)) {
      return true;
    }
    if (MONTHS.contains(before) || MONTHS.contains(after)) {
      return true;
    }
    if (figure
        && numeral.words() == 1
        && word.length() == 4
        && numeral.value() >= 1800
        && numeral.value() < 2100
        && Units.of(after) == null) {
      return true;
    }
    if (!figure) {
      return word.equals("one") && Units.of(after) == null;
    }
    return LABELS.contains(before) || (i > 0 && isCapital(i - 1) && !startsSentence(i - 1));
  }

  /** "31-24", "2002-03". */
  private boolean isScore(int i) {
    return isJoined(i - 1) || isJoined(i);
  }

  /** Whether a hyphen alone stands between a figure and the next. */
  private boolean isJoined(int i) {
    if (i < 0
        || i + 1 >= words.size()
        || !Character.isDigit(words.get(i).charAt(0))
        || !Character.isDigit(words.get(i + 1).charAt(0))) {
      return false;
    }
    int from = spans.get(i).end();
    int to = spans.get(i + 1).start();
    return text.substring(from, to).strip().matches("[-–]");
  }

  private static boolean isOrdinal(String after) {
    return after.equals("st") || after.equals("nd") || after.equals("rd") || after.equals("th");
  }

  private static boolean isClock(String before, String after) {
    return after.equals("am")
        || after.equals("pm")
        || after.equals("o")
        || before.equals("past")
        || before.equals("half")
        || after.equals("a")
        || after.equals("p");
  }

  private boolean isAge(int i, int after) {
    String before = i > 0 ? words.get(i - 1) : "";
    boolean commas = before.equals(",") && after < words.size() && words.get(after).equals(",");
    return before.equals("aged") || (commas && i > 1 && isCapital(i - 2));
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(text.charAt(spans.get(i).start()));
  }

  private boolean startsSentence(int i) {
    return i == 0 || ".!?\"".contains(words.get(i - 1));
  }
}
