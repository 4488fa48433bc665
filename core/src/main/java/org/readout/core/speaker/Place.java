package org.readout.core.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Span;

/**
 * Where a phrase stands.
 *
 * @param excluded spans whose mentions cannot be meant by a pronoun: the statement's own content
 * @param holder the speaker of the statement around it
 * @param source whether it is the source of a statement
 * @param quoted inside the holder's own words, where "I" is the holder and "he" is not
 * @param told inside what a statement tells, where "he" is hardly ever somebody of a sentence
 *     before
 */
record Place(
    int sentence,
    Span span,
    boolean source,
    List<Span> excluded,
    @Nullable Chain holder,
    boolean quoted,
    boolean told) {

  Place at(Span other) {
    return new Place(sentence, other, source, excluded, holder, quoted, told);
  }

  Place withContent() {
    return new Place(sentence, span, source, List.of(), holder, quoted, told);
  }

  static Place of(int sentence, Span span, boolean told) {
    return new Place(sentence, span, false, List.of(), null, false, told);
  }
}
