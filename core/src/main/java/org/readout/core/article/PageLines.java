package org.readout.core.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.core.article.Block.Kind;

/** The lines of a whole page's text as the model of running text is fitted on them. */
public final class PageLines {
  private PageLines() {}

  /** A row for each line: the rules' kind, terms, traits, text, parted by tabs. */
  public static List<String> rows(String text) {
    List<Line> lines = Lines.of(text);
    List<Kind> kinds = LineKinds.ruled(lines);
    List<float[]> traits = new LineTraits(lines, kinds).rows();
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < traits.size(); i++) {
      rows.add(row(kinds.get(i).name(), LineReading.terms(lines.get(i)), traits.get(i)));
      rows.set(i, rows.get(i) + "\t" + lines.get(i).text().replaceAll("\\s+", " "));
    }
    return rows;
  }

  /** A row without its text. */
  public static String row(String kind, int[] terms, float[] traits) {
    StringBuilder row = new StringBuilder(kind).append('\t');
    row.append(Arrays.stream(terms).mapToObj(Integer::toString).collect(Collectors.joining(" ")));
    char before = '\t';
    for (float value : traits) {
      boolean whole = value == Math.rint(value);
      row.append(before).append(whole ? String.valueOf((long) value) : String.valueOf(value));
      before = ' ';
    }
    return row.toString();
  }
}
