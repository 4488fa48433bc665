package org.readout.core.article;

import java.util.regex.Pattern;
import org.readout.core.text.Span;

/** A line or a group of wrapped lines, white space around it left out. */
record Line(Span span, String text) {
  private static final int LONGEST_QUESTION = 15;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,-]*");
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…](?:[”’»\"')\\]]|[\\s\\u00a0](?=[”’]))*", Pattern.DOTALL);
  private static final Pattern OPEN_END = Pattern.compile(".*[:;,]|.*(?:—|--)", Pattern.DOTALL);

  static Line of(Span span, String whole) {
    return new Line(span, span.of(whole));
  }

  int words() {
    return (int) WORD.matcher(text).results().count();
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(text).matches();
  }

  /** Whether it leads over to the next line. */
  boolean endsOpen() {
    return OPEN_END.matcher(text).matches();
  }

  boolean isGlued() {
    return text.length() > 200 && !Seams.in(text, new Span(0, text.length())).isEmpty();
  }

  /** Whether it can only be running text. */
  boolean isClearlyProse() {
    int words = words();
    boolean headlineAsks = words <= LONGEST_QUESTION && text.endsWith("?");
    return words >= 30 || (words >= 8 && endsSentence() && !headlineAsks) || isGlued();
  }

  boolean isUpperCase() {
    return isUpperCase(text);
  }

  static boolean isUpperCase(String text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
