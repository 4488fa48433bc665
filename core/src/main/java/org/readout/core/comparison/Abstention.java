package org.readout.core.comparison;

import java.util.List;
import org.readout.core.comparison.Finding.Evidence;

/**
 * Two passages that may clash, and why that was not called.
 *
 * @param kind what they would clash over
 * @param why one sentence for the reader
 * @param margins what fell short, or was near to; empty where nothing was weighed
 */
public record Abstention(
    String kind, String rule, String why, List<Margin> margins, List<Evidence> evidence) {

  public Abstention {
    margins = List.copyOf(margins);
    evidence = List.copyOf(evidence);
  }
}
