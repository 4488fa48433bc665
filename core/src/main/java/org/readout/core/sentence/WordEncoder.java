package org.readout.core.sentence;

import java.util.List;
import org.readout.core.text.Span;

/** Places words in a vector space by what they mean where they stand. Thread-safe. */
public interface WordEncoder {

  /**
   * One vector of length 1 for each word of a text, in their order; of zeros for a word without
   * letters, digits or marks, or too far on in the text to be read.
   */
  List<float[]> encode(String text, List<Span> words);
}
