package org.readout.core.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text of an article made fit to stand in running text. */
final class Prose {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

  /** Controls could drive a terminal; direction marks could show words in another order. */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  private Prose() {}

  /** On one line, white space made single, without controls. */
  static String flat(String text) {
    return UNSAFE.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("\ufffd");
  }

  /** Whether two phrases are the same but for case and marks. */
  static boolean alike(String a, String b) {
    return letters(a).equals(letters(b));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  /** The number of words, told apart by white space. */
  static int words(String text) {
    String flat = flat(text).strip();
    return flat.isEmpty() ? 0 : flat.split(" ").length;
  }

  /** Such as {@code 1 report} or {@code 3 reports}. */
  static String count(int n, String one) {
    return count(n, one, one + "s");
  }

  static String count(int n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }
}
