package org.readout.core.article;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;

/** Lines that say themselves what they are. To add a phrase, add it to its kind's patterns. */
final class LineLabels {
  private static final String AGENCY =
      "(?:Reuters|AP|AFP|EPA|PA|UPI|TASS|Xinhua|Bloomberg|Getty Images|Getty|Shutterstock|Alamy"
          + "|Associated Press|Agence France-Presse|(?:press|presidential) pool)";
  private static final int LONGEST = 45;
  private static final Pattern SAID = Pattern.compile("\\b(?:said|says|told)\\b");
  private static final Map<Pattern, Kind> KINDS = new LinkedHashMap<>();

  static {
    add(Kind.RECORD, "(?:https?|ftp)://\\S+", "(?:www\\.)\\S+", "\\d{1,6}( words)?");
    add(
        Kind.CAPTION,
        "(?:(?:file|stock) )?(?:photos?|pictures?|pictured|images?|captions?|charts?|graphics?"
            + "|graph|maps?|videos?|watch|foto|photographs?|illustration|slideshow|gallery"
            + "|(?:image|media) (?:caption|source|copyright))\\s*[:—–-].+",
        ".+\\((?:photos?|videos?|images?|pictures?|graphics?|foto)\\b[^()]{0,80}\\)",
        ".{0,400}[.!?][”\"’']? ?\\([^()]{0,60}\\b" + AGENCY + "\\b[^()]{0,30}\\)",
        ".{0,400}\\b(?:photo|photograph|picture|image|video|foto)(?: by| credit:?|:) ?[^.!?]{2,60}",
        "\\((?:photo|picture|image|video|foto)\\).+",
        ".{0,400} ©.{2,60}",
        ".{0,400}\\bVIDEO \\d+:\\d\\d",
        ".{0,400}[.!?] ?\\p{Lu}[\\p{L}.’' -]{2,40}/ ?" + AGENCY);
    add(
        Kind.CREDIT,
        ".{0,200}\\bcontributed (?:to this|reporting\\b|to the report|from \\p{Lu}).*",
        "(?:additional |with additional )?(?:reporting|editing|writing|text|texto|words|compiled)"
            + "(?: by|:| and editing by| from) ?.{0,200}",
        "(?:additional reporting|with reporting|reporting and writing).{0,200}",
        "with thanks to .{0,80}",
        "(?:©|\\(c\\)|copyright\\b).{0,200}",
        ".{0,120}all rights reserved.{0,80}",
        "(?:with|source:) (?:\\p{L}+ ){1,3}(?:agency|agencies|wires?)\\.?");
    add(
        Kind.RELATED,
        "(?:(?:read|see|watch|listen|hear) (?:also|more|next|this|too)|also read|more|more on"
            + " this(?: story)?|more from [^:]{2,30}|related|related"
            + " (?:story|stories|articles?|coverage|content|links?|news|topics)|recommended|trending|most"
            + " (?:read|popular)|don[’']t miss|also|next|previous|in other news|editors?[’']?s?"
            + " picks?|you may also like.*|lire aussi|à lire aussi|lea también|lesen sie auch|leggi"
            + " anche|lees ook|les også)\\s*(?:[:|>»·].*)?",
        "[»›▶►→>] ?.{3,150}");
    add(
        Kind.PROMOTION,
        "(?:advertisement|advertising|anzeige|sponsored(?: content)?|story continues below.*"
            + "|continue reading.*|share(?: this| on)?\\b.{0,60}|print|email|comments?)",
        "(?:like|follow|find|join) .{1,60} on"
            + " (?:facebook|twitter|instagram|x|telegram|whatsapp)\\b.{0,120}",
        "(?:follow us|sign up|subscribe|register|log in|sign in|download|click here|support"
            + " (?:us|our))\\b.{0,200}",
        "advertisement \\d+",
        "this advertisement has not loaded.{0,80}",
        "you can save this article.{0,120}",
        ".{0,40}(?:empfohlener redaktioneller|externe[rn]?) inhalt.{0,200}",
        "ich bin damit einverstanden.{0,200}",
        "personenbezogene daten.{0,200}",
        "(?:get|receive) .{0,60}\\b(?:newsletter|in(?:to)? your inbox|app|alerts)\\b.{0,100}",
        ".{0,80}\\b(?:our|free|daily|weekly) newsletters?\\b.{0,120}",
        ".{0,60}\\bcoverage from .{0,30}\\bcorrespondents\\b.{0,60}");
    add(
        Kind.BYLINE,
        "(?-i:By|BY|by) (?-i:\\p{Lu})[^!?:“\"]{2,90}[^.!?:”\"]",
        "(?-i:Von) (?-i:\\p{Lu})[^.!?]{2,60}");
  }

  private LineLabels() {}

  private static void add(Kind kind, String... patterns) {
    for (String pattern : patterns) {
      KINDS.put(Pattern.compile(pattern, CASE_INSENSITIVE | UNICODE_CASE), kind);
    }
  }

  /** Nothing for lines too long to be anything but running text. */
  static @Nullable Kind of(Line line) {
    boolean reported = line.endsSentence() && SAID.matcher(line.text()).find();
    if (line.words() > LONGEST || reported) {
      return null;
    }
    for (Map.Entry<Pattern, Kind> label : KINDS.entrySet()) {
      if (label.getKey().matcher(line.text()).matches()) {
        return label.getValue();
      }
    }
    return null;
  }
}
