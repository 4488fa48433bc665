package org.readout.core.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.readout.core.text.Resource;

/**
 * The two linear models of {@code links.tsv}, fitted on PolNeAR's training part: which source a cue
 * takes, and which cue a content goes to.
 */
final class LinkWeights {
  static final double[] SOURCE_OF_CUE;
  static final double[] CUE_OF_CONTENT;

  private static final Pattern TAB = Pattern.compile("\t");

  static {
    List<String[]> rows = rows();
    SOURCE_OF_CUE = column(rows, 1);
    CUE_OF_CONTENT = column(rows, 2);
  }

  private LinkWeights() {}

  private static double[] column(List<String[]> rows, int column) {
    double[] weights = rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray();
    if (weights.length != 2 * Between.HALF) {
      throw new IllegalStateException("links.tsv has " + weights.length + " rows");
    }
    return weights;
  }

  private static List<String[]> rows() {
    return Resource.lines(LinkWeights.class, "links.tsv").stream().skip(1).map(TAB::split).toList();
  }
}
