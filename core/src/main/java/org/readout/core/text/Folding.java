package org.readout.core.text;

import java.util.Locale;

/**
 * Typographic variants folded one UTF-16 unit for one, so that offsets stay valid: curly quotation
 * marks to straight ones, dashes to a hyphen, an ellipsis to a full stop, exotic spaces to a space.
 */
public final class Folding {
  private Folding() {}

  public static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  public static char fold(char unit) {
    return switch (unit) {
      case '‘', '’', '‚', '‛', '`', '´', '′' -> '\'';
      case '“', '”', '„', '‟', '«', '»', '″' -> '"';
      case '–', '—', '‐', '‑', '‒', '―', '−' -> '-';
      case '…' -> '.';
      case '\u00a0', '\u2007', '\u202f', '\u2009', '\u200a', '\u2002', '\u2003', '\u3000' -> ' ';
      default -> unit;
    };
  }

  /** Folded and lower-cased unit by unit, whatever the default locale, so that offsets stay. */
  public static String key(String text) {
    String folded = fold(text);
    String lower = folded.toLowerCase(Locale.ROOT);
    if (lower.length() == folded.length()) {
      return lower;
    }
    char[] units = folded.toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = Character.toLowerCase(units[i]);
    }
    return new String(units);
  }
}
