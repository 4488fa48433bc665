package org.readout.core.comparison;

/**
 * What a rule asks for, and what there was.
 *
 * @param what such as "likeness of the passages"
 */
public record Margin(String what, double had, double needed) {
  /** With this share of what was needed, a rule nearly called. */
  private static final double NEAR = 0.7;

  static Margin likeness(Alignment alignment, double needed) {
    return new Margin("likeness of the passages", alignment.cosine(), needed);
  }

  static Margin surroundings(Alignment alignment, double needed) {
    return new Margin("likeness of what surrounds them", alignment.context(), needed);
  }

  static Margin overlap(Alignment alignment, double needed) {
    return new Margin("weight of the words they share", alignment.overlap(), needed);
  }

  /** How far beyond what was needed; negative where it falls short. */
  public double slack() {
    return had - needed;
  }

  boolean isMet() {
    return slack() >= 0;
  }

  boolean isNear() {
    return had >= NEAR * needed;
  }
}
