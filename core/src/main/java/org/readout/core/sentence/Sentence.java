package org.readout.core.sentence;

import org.readout.core.article.Block;
import org.readout.core.text.Span;

/** A sentence, without the white space around it, and the block it stands in. */
public record Sentence(Span span, Block block) {

  public Sentence {
    if (!block.span().contains(span)) {
      throw new IllegalArgumentException(span + " is outside its block " + block);
    }
  }
}
