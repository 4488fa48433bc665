package org.readout.core.statement;

import org.readout.core.text.Span;

/** A word or a mark of an article, with its place among the quotation marks. */
public record Word(Span span, Quoting quoting) {

  /** Whether a word lies inside a quotation. The ordinals are the model's token types. */
  public enum Quoting {
    OUTSIDE,
    INSIDE,
    MARK
  }
}
