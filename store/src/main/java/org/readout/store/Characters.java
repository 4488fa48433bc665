package org.readout.store;

/**
 * The characters that every database keeps. NUL, which PostgreSQL refuses, and half a surrogate
 * pair, which UTF-8 has no form for, are kept as U+FFFD, one unit for one, so that offsets stay.
 */
public final class Characters {
  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  public static String kept(String text) {
    int i = 0;
    while (i < text.length() && isKept(text, i)) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    char[] units = text.toCharArray();
    for (; i < units.length; i++) {
      if (!isKept(text, i)) {
        units[i] = REPLACEMENT;
      }
    }
    return new String(units);
  }

  private static boolean isKept(String text, int i) {
    char unit = text.charAt(i);
    if (Character.isHighSurrogate(unit)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(unit)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return unit != 0;
  }
}
