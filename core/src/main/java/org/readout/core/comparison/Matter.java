package org.readout.core.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What statements of several reports are about, a row of the matrix.
 *
 * @param about a short phrase taken from the text
 * @param stances article id to what it reports; an article without a word on it is missing
 * @param findings ids of the findings on this matter
 */
public record Matter(String about, Map<String, Stance> stances, List<String> findings) {

  public Matter {
    stances = Map.copyOf(stances);
    findings = List.copyOf(findings);
  }

  /** How one report has the matter, through those it lets speak. */
  public enum Stance {
    ASSERTS,
    DENIES,
    DECLINES,
    /** Both sides are given. */
    DISPUTED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
