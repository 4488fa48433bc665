package org.readout.store;

import java.util.List;
import org.readout.core.text.Span;

/**
 * A passage of an article that shows why it was found.
 *
 * @param span of the article's text
 * @param marks the words found, inside the span
 */
public record Snippet(Span span, List<Span> marks) {

  public Snippet {
    marks = List.copyOf(marks);
  }
}
