package org.readout.core.story;

/**
 * What two articles have in common. Words are weighed by how few texts have them; shares are from 0
 * to 1.
 */
final class Overlap {
  /** The cosine of the words. */
  double words;

  /** The cosine of the pairs of neighbouring words. */
  double pairs;

  /** How much of the one's lead the other has anywhere. */
  double lead;

  double otherLead;

  /** The cosine of the leads. */
  double leads;

  /** How much of the names in the one's lead the other has. */
  double names;

  double otherNames;

  /** How much of the one's title the other's lead has. */
  double title;

  double otherTitle;

  /** The weight of all shared words. */
  double shared;

  /** The weight of the shared numbers. */
  double numbers;

  /** How many figures both leads have. */
  int figures;

  /** Whether both leads have figures, none of them in both. */
  boolean otherFigures;

  /** The weights of the rarest words of both leads, descending. */
  final double[] rarest = new double[3];

  /**
   * Counts a word of both.
   *
   * @param uses in the one: the bits of {@link Entry}
   */
  void add(double weight, byte uses, byte otherUses) {
    int both = uses & otherUses;
    shared += weight;
    numbers += (both & Entry.NUMBER) == 0 ? 0 : weight;
    lead += (uses & Entry.LEAD) == 0 ? 0 : weight;
    otherLead += (otherUses & Entry.LEAD) == 0 ? 0 : weight;
    names += (uses & Entry.LEAD_NAME) == 0 ? 0 : weight;
    otherNames += (otherUses & Entry.LEAD_NAME) == 0 ? 0 : weight;
    figures += (both & Entry.LEAD_FIGURE) == 0 ? 0 : 1;
    title += (uses & Entry.TITLE) == 0 || (otherUses & Entry.LEAD) == 0 ? 0 : weight;
    otherTitle += (otherUses & Entry.TITLE) == 0 || (uses & Entry.LEAD) == 0 ? 0 : weight;
    if ((both & Entry.LEAD) != 0) {
      leads += weight * weight;
      double next = weight;
      for (int i = 0; i < rarest.length; i++) {
        double before = rarest[i];
        rarest[i] = Math.max(before, next);
        next = Math.min(before, next);
      }
    }
  }
}
