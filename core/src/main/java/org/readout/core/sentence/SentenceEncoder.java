package org.readout.core.sentence;

import java.util.List;

/** Places sentences in a vector space where likeness of meaning is the cosine. Thread-safe. */
public interface SentenceEncoder {

  /** One vector of length 1 for each text, in their order; the same text gives the same vector. */
  List<float[]> encode(List<String> texts);
}
