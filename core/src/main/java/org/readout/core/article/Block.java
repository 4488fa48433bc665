package org.readout.core.article;

import java.util.Locale;
import org.readout.core.text.Span;

/** A stretch of an article's text with one use on the page. */
public record Block(Kind kind, Span span) {

  /** What a block is for. Statements are looked for in those that {@linkplain #isRead are read}. */
  public enum Kind {
    /** The outlet's name, slogan or navigation above the report. */
    MASTHEAD,
    /** Machine-made head lines: address, keywords, date, word count. */
    RECORD,
    HEADLINE,
    /** A heading inside the report. */
    SUBHEAD,
    BYLINE,
    /** Place, date and agency before the first sentence, such as {@code TASHKENT, April 11 -}. */
    DATELINE,
    PARAGRAPH,
    /** A quotation repeated for display. */
    PULL_QUOTE,
    CAPTION,
    /** Who else worked on the report, photo credits, agency notices. */
    CREDIT,
    /** A link or headline of another report. */
    RELATED,
    /** Newsletter, cookie, subscription and advertising boxes. */
    PROMOTION,
    COMMENT;

    /** Whether the block is running text of the report itself. */
    public boolean isProse() {
      return this == PARAGRAPH;
    }

    /** Whether its words are read for statements: running text, headlines and captions. */
    public boolean isRead() {
      return isProse() || this == HEADLINE || this == CAPTION;
    }

    /** The name used in outputs, such as {@code pull-quote}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
