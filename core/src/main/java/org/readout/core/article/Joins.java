package org.readout.core.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.text.Span;

/**
 * Places in a glued text where a line without a full stop, such as a subhead, was joined with the
 * next: {@code a wall fallsThe head of the port}.
 */
final class Joins {
  /** The longest line without a full stop, in words and in characters. */
  private static final int LONGEST = 16;

  private static final int MOST = 200;

  /** How far around a name is looked for again, in characters. */
  private static final int REACH = 5_000;

  private static final Pattern JOIN =
      Pattern.compile(
          "(?<camel>(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll}*[\\s,]))"
              + "|(?<caps>(?<=\\p{Lu}{3})(?=\\p{Lu}\\p{Ll}))"
              + "|(?<=[\\p{L}\\d%][)\\]:;»”’\"“…]{1,2})(?=[„\"“(]?\\p{Lu}\\p{Ll}+[\\s,])");
  private static final Pattern STOP = Pattern.compile("[.!?]\\s");
  private static final Pattern NAME_PREFIX =
      Pattern.compile("(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz|San|El|Al)");
  private static final Set<String> NAMES =
      Set.of(
          "YouTube",
          "TikTok",
          "WhatsApp",
          "LinkedIn",
          "PayPal",
          "FaceTime",
          "BuzzFeed",
          "DeepMind",
          "JetBlue",
          "MasterCard",
          "ExxonMobil",
          "HarperCollins",
          "GoFundMe",
          "MacBook",
          "PlayStation",
          "SoundCloud",
          "BlackRock",
          "AstraZeneca",
          "GlaxoSmithKline",
          "ThyssenKrupp",
          "SpaceShip",
          "WikiLeaks",
          "StubHub",
          "GitHub",
          "SnapChat",
          "WeChat",
          "PowerPoint",
          "BioNTech",
          "DoorDash");

  private final String text;
  private final Span piece;
  private int start;

  private Joins(String text, Span piece) {
    this.text = text;
    this.piece = piece;
    start = piece.start();
  }

  /** Where the lines after the first start in a piece between two seams. */
  static List<Integer> in(String text, Span piece) {
    return new Joins(text, piece).scan();
  }

  private List<Integer> scan() {
    List<Integer> joins = new ArrayList<>();
    Matcher join = JOIN.matcher(text).region(piece.start(), piece.end()).useTransparentBounds(true);
    while (join.find()) {
      int at = join.start();
      if (at > start && at < piece.end() && isJoin(join, at)) {
        joins.add(at);
        start = at;
      }
    }
    return joins;
  }

  private boolean isJoin(Matcher join, int at) {
    if (at - start > MOST) {
      return join.start("caps") < 0 && join.start("camel") < 0;
    }
    String line = text.substring(start, at);
    if (join.start("caps") >= 0) {
      return isBrief(line) && line.equals(line.toUpperCase(Locale.ROOT));
    }
    return join.start("camel") < 0 || (isBrief(line) && !isName(at));
  }

  private boolean stands(String word, int from, int to) {
    return text.substring(Math.max(0, from), Math.min(to, text.length())).contains(word);
  }

  private static boolean isBrief(String line) {
    return !STOP.matcher(line).find() && line.split("\\s+").length <= LONGEST;
  }

  /** Whether the two halves are one name with a capital inside. */
  private boolean isName(int at) {
    int from = at;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < piece.end() && to < at + MOST && Character.isLetter(text.charAt(to))) {
      to++;
    }
    String word = text.substring(from, to);
    return NAMES.contains(word)
        || NAME_PREFIX.matcher(text.substring(from, at)).matches()
        || stands(word, at - REACH, from)
        || stands(word, to, at + REACH);
  }
}
