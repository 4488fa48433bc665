package org.readout.core.comparison;

import java.util.List;

/**
 * Why a finding was made.
 *
 * @param grounds what each side holds, as it was read
 * @param alignment what brought the first two sides together; empty where there is just one
 * @param margins what the rule asked for, narrowest first; empty where it weighs nothing
 */
public record Reason(List<Ground> grounds, List<String> alignment, List<Margin> margins) {

  public Reason {
    grounds = List.copyOf(grounds);
    alignment = List.copyOf(alignment);
    margins = List.copyOf(margins);
  }

  /**
   * One side as it was read.
   *
   * @param article the article's id
   * @param holder who holds it: a speaker's name, or the report's
   * @param attitude how the holder stands to it, such as {@code denies}
   * @param readings amounts, days, negations and hedges found in it
   */
  public record Ground(
      String article, String holder, String attitude, String words, List<String> readings) {
    public Ground {
      readings = List.copyOf(readings);
    }
  }
}
