package org.readout.core.statement;

import java.util.ArrayList;
import java.util.List;
import org.readout.core.text.Span;

/** Words as the tagger was trained on them: runs of letters, digits and low lines; single marks. */
final class Words {
  private Words() {}

  /** The words of a paragraph in order. */
  static List<Word> of(String text, Span paragraph, Quotations quotations) {
    List<Word> words = new ArrayList<>();
    int i = paragraph.start();
    while (i < paragraph.end()) {
      int start = i;
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isSpace(point)) {
        continue;
      }
      if (isLetter(point)) {
        while (i < paragraph.end() && isLetter(text.codePointAt(i))) {
          i += Character.charCount(text.codePointAt(i));
        }
      }
      i = Math.min(i, paragraph.end());
      words.add(new Word(new Span(start, i), quotations.at(start)));
    }
    return words;
  }

  private static boolean isLetter(int point) {
    return Character.isLetterOrDigit(point)
        || point == '_'
        || Character.getType(point) == Character.LETTER_NUMBER
        || Character.getType(point) == Character.OTHER_NUMBER;
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }
}
