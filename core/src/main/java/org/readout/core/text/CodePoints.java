package org.readout.core.text;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets of one text into code point offsets. A lone surrogate counts as one code
 * point. Immutable; building is linear in the text, a look-up logarithmic in its number of
 * supplementary characters.
 */
public final class CodePoints {
  private final int[] pairs;

  public CodePoints(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i++;
      }
    }
    pairs = Arrays.copyOf(found, count);
  }

  /** The number of code points before the UTF-16 offset {@code offset}. */
  public int before(int offset) {
    int at = Arrays.binarySearch(pairs, offset);
    return offset - (at >= 0 ? at : -at - 1);
  }
}
