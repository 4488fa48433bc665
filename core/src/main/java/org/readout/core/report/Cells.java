package org.readout.core.report;

/**
 * How wide text is on a terminal: two cells for East Asian wide characters and emoji, none for
 * combining marks and format characters (Unicode UAX 11, by blocks).
 */
final class Cells {
  /** Pairs of first and last code point. */
  private static final int[] WIDE = {
    0x1100, 0x115f, 0x231a, 0x231b, 0x2e80, 0x303e, 0x3041, 0x33ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff,
    0xa000, 0xa4cf, 0xa960, 0xa97c, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xff60,
    0xffe0, 0xffe6, 0x1f300, 0x1f64f, 0x1f680, 0x1f6ff, 0x1f900, 0x1faff, 0x20000, 0x3fffd
  };

  private Cells() {}

  static int width(CharSequence text) {
    return text.codePoints().map(Cells::width).sum();
  }

  static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int i = 0; i < WIDE.length && WIDE[i] <= codePoint; i += 2) {
      if (codePoint <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The longest prefix's end that fits into {@code cells}, counted from {@code start}. */
  static int fit(CharSequence text, int start, int cells) {
    int used = 0;
    int at = start;
    while (at < text.length()) {
      int codePoint = Character.codePointAt(text, at);
      used += width(codePoint);
      if (used > cells) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  /** Filled with spaces on the right. */
  static String pad(String text, int cells) {
    return text + " ".repeat(Math.max(0, cells - width(text)));
  }
}
