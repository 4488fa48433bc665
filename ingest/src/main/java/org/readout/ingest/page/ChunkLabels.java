package org.readout.ingest.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.article.Block.Kind;
import org.readout.core.article.WrittenDate;

/** Chunks that say themselves that they are no running text. */
final class ChunkLabels {
  private static final int LONGEST_DATE = 14;
  private static final int SHORTEST = 2;
  private static final Map<Pattern, Kind> LABELS = new LinkedHashMap<>();

  static {
    label(
        Kind.PROMOTION,
        "advertis(?:e|ing|ement)s?\\b.{0,30}|anzeige|werbung|publicit[éy]|publicidad|pubblicità|reklame?|annonse|(?:story|article)"
            + " continues below.{0,40}|skip (?:to|past) .{0,40}|loading\\W*|scroll (?:to|down)"
            + " .{0,40}|(?:click|tap) here .{0,40}|(?:subscribe|sign up|log in|sign in|create an"
            + " account)\\b.{0,160}|(?:register|download)\\b.{0,30}|.{0,40}(?:reserved"
            + " for|exclusive to) subscribers.{0,40}|unlimited (?:online )?access"
            + " .{0,160}|(?:follow|like|join|find) us (?:on|at)\\b.{0,100}|support"
            + " (?:local|our|independent) .{0,60}|share (?:this|on|via)\\b.{0,60}|print(?:"
            + " this)?(?: page)?|email this.{0,30}|copy link|listen(?: to this"
            + " article)?|(?:this|the) (?:site|website) (?:uses|is protected by) .{0,200}|we use"
            + " cookies .{0,300}|.{0,40}(?:empfohlener redaktioneller|extern(?:er|en)"
            + " inhalt|datenschutzerklärung|privatsphäre-einstellungen|personenbezogene"
            + " daten).{0,300}");
    label(
        Kind.RELATED,
        "(?:read|see|watch|listen|learn) (?:more|also|next|too)\\b\\W{0,2}.{0,120}|related(?:"
            + " \\p{L}+)?:.{0,150}|(?:also read|more|next|previous|recommended):.{0,150}|lesen sie"
            + " auch.{0,150}|mehr (?:zum thema|dazu).{0,100}|lire aussi.{0,150}|les"
            + " også.{0,150}|leggi anche.{0,150}|lees ook.{0,150}");
    label(
        Kind.BYLINE,
        "(?:by|von|par|por|av|di|text|written by|posted by|author|kommentar von)\\b:?(?:"
            + " \\S+){0,6}|.{0,30}\\b\\d+ ?[- ]?min(?:ute)?n?s?\\.?"
            + " (?:read|lesezeit|listen).{0,20}|.{0,20}lesedauer:?"
            + " \\d+.{0,20}|(?:updated|published|posted|stand|veröffentlicht|aktualisiert|last"
            + " (?:updated|modified))\\b.{0,80}\\d.{0,20}");
    label(
        Kind.CREDIT,
        "(?:photos?|image|picture|foto|bild|fotos|video|images?)(?: by| credits?| courtesy|"
            + " source|:).{2,100}|(?:source|quellen?|via|credit):?"
            + " ?.{0,60}|(?:©|\\(c\\)|copyright\\b).{0,160}|.{0,100}all rights reserved\\b.{0,60}");
  }

  private static final Pattern CREDITED =
      Pattern.compile(
          ".{0,400}\\b(?:Bildrechte|Foto|Bild|Photo|Photograph|Picture|Image|Credit|Photo by)(?::"
              + " ?|/| by )[^.!?]{2,60}");

  private static final Pattern REPRINTED =
      Pattern.compile(
          "(?i)(?:this|the) (?:article|story|post|piece|column|op-ed|text)(?: has been| was| is)?"
              + " (?:originally|first|republished|reprinted|adapted)\\b.{0,250}"
              + "|(?:clarification|correction|editor.s note)s?[,:].{0,400}"
              + "|(?:additional )?reporting by .{0,200}");

  private ChunkLabels() {}

  private static void label(Kind kind, String pattern) {
    LABELS.put(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), kind);
  }

  static @Nullable Kind of(Chunk chunk) {
    String text = chunk.text();
    boolean sentence = chunk.endsSentence() && chunk.words() > 4;
    if (text.length() <= 320) {
      for (Map.Entry<Pattern, Kind> label : LABELS.entrySet()) {
        boolean mild = label.getValue() == Kind.BYLINE || label.getValue() == Kind.CREDIT;
        if (!(sentence && mild) && label.getKey().matcher(text).matches()) {
          return label.getValue();
        }
      }
    }
    if (REPRINTED.matcher(text).matches()) {
      return Kind.CREDIT;
    }
    if (CREDITED.matcher(text).matches()) {
      return Kind.CAPTION;
    }
    boolean dated = chunk.words() <= LONGEST_DATE && WrittenDate.in(text) != null;
    if (dated && (!sentence || Character.isDigit(text.charAt(0)))) {
      return Kind.BYLINE;
    }
    if (sentence || chunk.isHeading()) {
      return null;
    }
    boolean listed = chunk.isListed();
    boolean wordless = text.codePoints().noneMatch(Character::isLetter);
    boolean scrap =
        !chunk.endsSentence()
            && chunk.words() <= SHORTEST
            && chunk.emphasized() < text.length() - 1;
    return !listed && (wordless || scrap) ? Kind.CREDIT : null;
  }
}
