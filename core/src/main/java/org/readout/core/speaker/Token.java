package org.readout.core.speaker;

import org.readout.core.text.Span;

/**
 * A word, a possessive ending or a mark.
 *
 * @param key folded and in lower case
 */
record Token(Span span, String text, String key) {

  boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0)) && !isPossessive();
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  boolean isPossessive() {
    return key.startsWith("'");
  }

  /** Whether it is written as a name is, {@code al-Assad} too. */
  boolean isCapital() {
    int hyphen = text.indexOf('-');
    return startsUpper(0)
        || (hyphen > 0
            && Lexicon.is(key.substring(0, hyphen), Sense.PARTICLE)
            && startsUpper(hyphen + 1));
  }

  private boolean startsUpper(int at) {
    if (at >= text.length()) {
      return false;
    }
    int first = text.codePointAt(at);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }
}
