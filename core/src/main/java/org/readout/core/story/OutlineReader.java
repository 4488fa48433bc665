package org.readout.core.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Article;
import org.readout.core.article.Block;
import org.readout.core.article.WrittenDate;
import org.readout.core.sentence.SentenceEncoder;
import org.readout.core.story.Outline.Word;
import org.readout.core.text.Folding;
import org.readout.core.text.Stems;

/** Reads what tells the event of an article: its title, its lead, its words and names. */
public final class OutlineReader {
  private static final int LEAD = 60;
  private static final int OPENING = 150;

  /** Words at the head of a text that stand in for a title. */
  private static final int HEAD = 14;

  private static final int SHORTEST_TITLE = 3;
  private static final int ENCODED = 1000;

  /** UTF-16 units in which a day is that of the report. */
  private static final int HEAD_WITH_DAY = 400;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}']*(?:[.,]\\p{N}+)*");
  private static final Pattern STOP = Pattern.compile("[.?!:\"\\n]");
  private static final Map<String, Month> MONTHS = monthNames();

  /** Words before a month that may be a verb. */
  private static final Set<String> BEFORE_MONTH =
      Set.of("in", "on", "since", "until", "of", "last", "by");

  private static final Pattern YEAR = Pattern.compile("(?:19[5-9]|20[0-4])\\d");

  private final SentenceEncoder encoder;

  public OutlineReader(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  public Outline read(Article article) {
    return read(article, encoder.encode(List.of(opening(article))).getFirst());
  }

  /** The title and the first {@value #ENCODED} UTF-16 units of the running text. */
  public static String opening(Article article) {
    String title = title(article);
    String body = body(article, title);
    return title + "\n" + body.substring(0, Math.min(ENCODED, body.length()));
  }

  /**
   * Reads an article that was encoded before.
   *
   * @param vector of the {@link #opening}, of length 1; empty to go by words alone
   */
  public static Outline read(Article article, float[] vector) {
    String title = title(article);
    String body = body(article, title);
    List<Token> tokens = tokens(title);
    int lead = tokens.size() + LEAD;
    int head = tokens.size() < SHORTEST_TITLE ? HEAD : tokens.size();
    boolean capitalised = tokens.stream().filter(Token::isCapital).count() > 0.7 * tokens.size();
    if (capitalised) {
      tokens.replaceAll(Token::atStart);
    }
    tokens.addAll(tokens(body));
    return new Outline(
        article,
        words(tokens, head, lead),
        tokens.size(),
        day(article.metadata().published(), title + "\n" + body),
        weekdays(tokens, lead + 20),
        months(tokens.subList(0, Math.min(tokens.size(), lead + 20))),
        years(tokens),
        vector);
  }

  /** The terms of a plain text, in its order. */
  static List<String> terms(String text) {
    return words(tokens(Folding.fold(text)), 0, 0).stream().map(Word::term).toList();
  }

  private static String title(Article article) {
    String title = article.metadata().title();
    if (title == null) {
      title =
          article.blocks().stream()
              .filter(block -> block.kind() == Block.Kind.HEADLINE)
              .map(block -> block.span().of(article.text()))
              .findFirst()
              .orElse("");
    }
    return Folding.fold(title.strip());
  }

  /** The running text, or all of it where none was told apart, without the title above it. */
  private static String body(Article article, String title) {
    String prose =
        article.prose().stream()
            .map(block -> block.span().of(article.text()))
            .collect(Collectors.joining("\n"));
    String body = Folding.fold(prose.isEmpty() ? article.text() : prose).strip();
    return body.startsWith(title) ? body.substring(title.length()) : body;
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int end = 0;
    for (Matcher word = WORD.matcher(text); word.find(); end = word.end()) {
      boolean starts = end == 0 || STOP.matcher(text).region(end, word.start()).find();
      tokens.add(Token.of(word.group(), starts));
    }
    return tokens;
  }

  /**
   * A capital counts for a name where the word stands inside a sentence somewhere and is nowhere in
   * lower case.
   */
  private static List<Word> words(List<Token> tokens, int head, int lead) {
    Set<String> names = new HashSet<>();
    tokens.stream().filter(Token::isNamed).forEach(token -> names.add(token.key()));
    tokens.stream().filter(token -> !token.isCapital()).forEach(token -> names.remove(token.key()));
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!StopWords.contains(token.key())) {
        words.add(
            new Word(
                Stems.of(token.key()),
                token.written(),
                names.contains(token.key()),
                i < lead,
                i < head));
      }
    }
    return words;
  }

  private static Set<DayOfWeek> weekdays(List<Token> tokens, int end) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (Token token : tokens.subList(0, Math.min(tokens.size(), end))) {
      for (DayOfWeek day : DayOfWeek.values()) {
        if (token.isCapital() && token.key().equals(day.name().toLowerCase(Locale.ROOT))) {
          days.add(day);
        }
      }
    }
    return days;
  }

  private static Set<Month> months(List<Token> tokens) {
    Set<Month> months = EnumSet.noneOf(Month.class);
    for (int i = 0; i < tokens.size(); i++) {
      Month month = tokens.get(i).isCapital() ? MONTHS.get(tokens.get(i).key()) : null;
      boolean verb = month == Month.MARCH || month == Month.MAY;
      if (month != null
          && (!verb
              || (i > 0 && BEFORE_MONTH.contains(tokens.get(i - 1).key()))
              || (i + 1 < tokens.size() && tokens.get(i + 1).isNumber()))) {
        months.add(month);
      }
    }
    return months;
  }

  private static Map<String, Month> monthNames() {
    Map<String, Month> names = new HashMap<>(Map.of("sept", Month.SEPTEMBER));
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      names.put(name, month);
      names.put(name.substring(0, 3), month);
    }
    return names;
  }

  private static Set<Integer> years(List<Token> tokens) {
    return tokens.stream()
        .limit(OPENING)
        .map(Token::key)
        .filter(key -> YEAR.matcher(key).matches())
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }

  /** Of an article that does not say, the first day written at its head. */
  private static @Nullable LocalDate day(@Nullable String published, String text) {
    String head = text.substring(0, Math.min(HEAD_WITH_DAY, text.length())).replace(" ,", ",");
    String day = published == null ? WrittenDate.in(head) : published;
    if (day == null || day.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(day.substring(0, 10));
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }

  /**
   * @param key in lower case, without a possessive ending
   * @param starts whether a capital may be due to the place in the sentence
   */
  private record Token(String key, String written, boolean starts) {
    static Token of(String text, boolean starts) {
      String key = Folding.key(text);
      int end = key.endsWith("'s") ? key.length() - 2 : key.length();
      return new Token(key.substring(0, end).replace("'", ""), text.substring(0, end), starts);
    }

    Token atStart() {
      return new Token(key, written, true);
    }

    boolean isCapital() {
      return Character.isUpperCase(written.codePointAt(0));
    }

    boolean isNumber() {
      return Character.isDigit(written.codePointAt(0));
    }

    boolean isNamed() {
      return isCapital() && !starts;
    }
  }
}
