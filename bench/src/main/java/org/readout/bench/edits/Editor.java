package org.readout.bench.edits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.article.Block;
import org.readout.core.sentence.Sentence;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Speaker;
import org.readout.core.statement.Quotations;
import org.readout.core.text.Span;

/** Makes edits of a report; the same seed makes the same edits. */
final class Editor {
  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.,:/-])(?<!\\p{Lu}\\p{Ll}{0,12}\\.?"
              + " )([1-9]\\d{0,2}(?:,\\d{3})*)(?![\\d:/.,-]*\\d)(?!-| (?:"
              + MONTHS
              + "))");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern DAY =
      Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
  private static final Pattern PLACE =
      Pattern.compile("\\b(?:in|near) (\\p{Lu}\\p{Ll}{3,})(?= [\\p{Ll}]|[,.] )");
  private static final Pattern NOT =
      Pattern.compile(
          "\\b(?:did|was|were|is|are|had|has|have|will|would|could|can|do|does) not\\b");
  private static final Pattern CERTAIN =
      Pattern.compile("\\b(?:was|were|is|are|will|has|have) (?!not\\b)(?=\\p{Ll}{3,})");
  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("accepted", "rejected"),
          Map.entry("rejected", "accepted"),
          Map.entry("agreed", "refused"),
          Map.entry("refused", "agreed"),
          Map.entry("confirmed", "denied"),
          Map.entry("approved", "rejected"),
          Map.entry("opened", "closed"),
          Map.entry("closed", "opened"),
          Map.entry("rose", "fell"),
          Map.entry("fell", "rose"),
          Map.entry("increase", "decrease"),
          Map.entry("support", "oppose"),
          Map.entry("won", "lost"));
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("began", "started"),
          Map.entry("about", "around"),
          Map.entry("large", "big"),
          Map.entry("children", "kids"),
          Map.entry("near", "close to"),
          Map.entry("help", "assist"),
          Map.entry("because", "since"),
          Map.entry("although", "though"),
          Map.entry("said", "stated"),
          Map.entry("however", "nevertheless"),
          Map.entry("buy", "purchase"),
          Map.entry("show", "demonstrate"),
          Map.entry("needed", "required"),
          Map.entry("quickly", "rapidly"),
          Map.entry("several", "a number of"),
          Map.entry("enough", "sufficient"),
          Map.entry("told", "informed"));
  private static final List<String> NAMES = List.of("Hartwell", "Okonjo", "Brannigan", "Vasquez");
  private static final List<String> PLACES = List.of("Ostrava", "Winnipeg", "Kaduna", "Malmo");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private final Account account;
  private final String text;
  private final Random random;

  Editor(Account account, long seed) {
    this.account = account;
    this.text = account.text();
    this.random = new Random(seed);
  }

  /** At most {@code most} edits of a kind, at places drawn by chance. */
  List<Edit> edits(Edit.Kind kind, int most) {
    List<Edit> edits =
        switch (kind) {
          case NUMBER -> replaced(kind, NUMBER, 1, this::otherNumber);
          case NAME -> names();
          case PLACE -> replaced(kind, PLACE, 1, place -> pick(PLACES));
          case DAY -> replaced(kind, DAY, 0, this::otherDay);
          case NEGATION -> replaced(kind, NOT, 0, not -> not.substring(0, not.length() - 4));
          case OPPOSITE ->
              replaced(kind, words(OPPOSITES), 0, word -> OPPOSITES.getOrDefault(word, word));
          case HEDGE -> replaced(kind, CERTAIN, 0, Editor::hedged);
          case ORDER -> orders();
          case SYNONYM ->
              replaced(kind, words(SYNONYMS), 0, word -> SYNONYMS.getOrDefault(word, word));
          case MARKS -> marks();
          case NUMERAL -> replaced(kind, NUMBER, 1, Editor::otherForm);
        };
    List<Edit> drawn = new ArrayList<>(edits);
    Collections.shuffle(drawn, random);
    return drawn.subList(0, Math.min(most, drawn.size()));
  }

  private List<Edit> replaced(
      Edit.Kind kind, Pattern pattern, int group, Function<String, String> other) {
    List<Edit> edits = new ArrayList<>();
    for (Sentence sentence : account.sentences()) {
      if (sentence.block().kind() != Block.Kind.PARAGRAPH) {
        continue;
      }
      Matcher matcher =
          pattern.matcher(text).region(sentence.span().start(), sentence.span().end());
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        MatchResult found = matcher.toMatchResult();
        Span at = new Span(found.start(group), found.end(group));
        String now = other.apply(at.of(text));
        if (!now.equals(at.of(text))) {
          edits.add(edit(kind, at, sentence, now));
        }
      }
    }
    return edits;
  }

  private Edit edit(Edit.Kind kind, Span at, Sentence sentence, String now) {
    boolean quoted =
        Quotations.in(text, sentence.block().span()).outermost().stream()
            .anyMatch(q -> q.span().contains(at));
    return new Edit(
        kind,
        at,
        sentence.span(),
        quoted,
        text.substring(0, at.start()) + now + text.substring(at.end()));
  }

  private static Pattern words(Map<String, String> pairs) {
    return Pattern.compile(
        "\\b(?:" + String.join("|", pairs.keySet().stream().sorted().toList()) + ")\\b");
  }

  private String otherNumber(String number) {
    long value = Long.parseLong(number.replace(",", ""));
    if (YEAR.matcher(number).matches()) {
      return number;
    }
    long other = value + Math.max(2, Math.round(value * (0.3 + 0.4 * random.nextDouble())));
    return number.contains(",")
        ? String.format(java.util.Locale.ROOT, "%,d", other)
        : Long.toString(other);
  }

  private static String otherForm(String number) {
    if (YEAR.matcher(number).matches()) {
      return number;
    }
    List<String> words =
        List.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve");
    int value = number.contains(",") || number.length() > 2 ? 0 : Integer.parseInt(number);
    return value >= 2 && value <= 12 ? words.get(value - 2) : number.replace(",", "");
  }

  private String otherDay(String day) {
    return DAYS.get((DAYS.indexOf(day) + 2 + random.nextInt(3)) % DAYS.size());
  }

  private static String hedged(String verb) {
    return switch (verb.strip()) {
      case "will" -> "may ";
      case "was", "were" -> "may have been ";
      case "is", "are" -> "may be ";
      default -> "may have ";
    };
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A person's mention by name, in one sentence only. */
  private List<Edit> names() {
    List<Edit> edits = new ArrayList<>();
    for (Speaker speaker : account.speakers()) {
      if (speaker.type() != Speaker.Type.PERSON) {
        continue;
      }
      String surname = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
      if (surname.length() < 3 || !Character.isUpperCase(surname.charAt(0))) {
        continue;
      }
      edits.addAll(
          replaced(
              Edit.Kind.NAME,
              Pattern.compile("\\b" + Pattern.quote(surname) + "\\b"),
              0,
              name -> pick(NAMES)));
    }
    return edits;
  }

  /** Two paragraphs that follow one another change places; the first one stays. */
  private List<Edit> orders() {
    List<Block> prose = account.article().prose();
    List<Edit> edits = new ArrayList<>();
    for (int i = 1; i + 1 < prose.size(); i++) {
      Span one = prose.get(i).span();
      Span two = prose.get(i + 1).span();
      String now =
          text.substring(0, one.start())
              + two.of(text)
              + text.substring(one.end(), two.start())
              + one.of(text)
              + text.substring(two.end());
      edits.add(new Edit(Edit.Kind.ORDER, one.through(two), one.through(two), false, now));
    }
    return edits;
  }

  private List<Edit> marks() {
    boolean curly = text.indexOf('“') >= 0;
    String now =
        curly
            ? text.replace('“', '"').replace('”', '"').replace('’', '\'')
            : text.replaceAll("(?<=^|[\\s(])\"", "“")
                .replace('"', '”')
                .replaceAll("(?<=\\p{L})'(?=\\p{L})", "’");
    Span all = new Span(0, text.length());
    return now.equals(text) ? List.of() : List.of(new Edit(Edit.Kind.MARKS, all, all, false, now));
  }
}
