package org.readout.core.statement;

import org.readout.core.text.Span;

/**
 * A quotation of one paragraph.
 *
 * @param span with its marks
 * @param words between the marks
 * @param closed whether it has a closing mark; one without ends where the next begins, or with the
 *     paragraph
 * @param depth 0 when it lies in no other quotation of the paragraph
 */
public record Quotation(Span span, Span words, boolean closed, int depth) {

  public Quotation {
    if (!span.contains(words)) {
      throw new IllegalArgumentException(words + " is outside " + span);
    }
  }
}
