package org.readout.core.article;

import java.util.ArrayList;
import java.util.List;

/** The traits of a block in the order that they are given in, which is that of the fitting. */
public final class TraitRow {
  private static final int NONE = -1;

  private final List<Float> values = new ArrayList<>();

  public TraitRow add(float value) {
    values.add(value);
    return this;
  }

  public TraitRow add(boolean value) {
    return add(value ? 1 : 0);
  }

  /** Of a whole of 0 the part itself. */
  public TraitRow share(double part, double whole) {
    return add((float) (part / Math.max(1, whole)));
  }

  /** In place of so many traits of a block that is not there. */
  public void none(int count) {
    for (int i = 0; i < count; i++) {
      add(NONE);
    }
  }

  public float[] values() {
    float[] row = new float[values.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = values.get(i);
    }
    return row;
  }
}
