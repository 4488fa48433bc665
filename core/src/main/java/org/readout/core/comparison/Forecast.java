package org.readout.core.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.core.speaker.Speaker;
import org.readout.core.text.Span;

/**
 * What an article tells of times to come.
 *
 * @param predictor who says so; null where the report itself does or nobody can tell
 * @param spans what is to come, in the order of the text
 * @param when the words that tell the time to come, in the order of the text; empty when none do
 */
public record Forecast(@Nullable Speaker predictor, List<Span> spans, List<Span> when) {
  public Forecast {
    spans = List.copyOf(spans);
    when = List.copyOf(when);
  }
}
