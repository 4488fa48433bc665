package org.readout.nlp.linear;

import java.io.DataInputStream;
import java.io.IOException;

/** How likely each word stands in a cue, guessed from the words beside it. Immutable. */
final class CueGuess {
  private static final int CLASSES = 4;

  private final double[] begins;
  private final Weights weights;

  private CueGuess(double[] begins, Weights weights) {
    this.begins = begins;
    this.weights = weights;
  }

  /** Reads the scores that the classes above 0 begin at, then the weights. */
  static CueGuess read(DataInputStream in) throws IOException {
    double[] begins = new double[CLASSES];
    for (int i = 0; i < CLASSES; i++) {
      begins[i] = in.readDouble();
    }
    return new CueGuess(begins, Weights.read(in, 1));
  }

  /** From 0 for hardly to 4 for most likely. */
  int[] classes(LocalTemplates local) {
    int[] classes = new int[local.words().size()];
    for (int i = 0; i < classes.length; i++) {
      Sum sum = new Sum(weights, 1);
      local.read(i, sum);
      double score = sum.score(0);
      for (double begin : begins) {
        classes[i] += score >= begin ? 1 : 0;
      }
    }
    return classes;
  }
}
