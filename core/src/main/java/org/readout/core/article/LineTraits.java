package org.readout.core.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.core.article.Block.Kind;

/** What can be counted of the lines of a whole page: their shape, their place, their neighbours. */
final class LineTraits {
  private static final int NEIGHBOURS = 4;
  private static final int WINDOW = 8;
  private static final int NOWHERE = -999;

  private final List<Line> lines;
  private final List<Kind> kinds;
  private final int[] words;
  private final Map<String, Integer> times = new HashMap<>();
  private final int keptWords;
  private final int allWords;

  LineTraits(List<Line> lines, List<Kind> kinds) {
    this.lines = lines;
    this.kinds = kinds;
    words = lines.stream().mapToInt(Line::words).toArray();
    int kept = 0;
    int all = 0;
    for (int i = 0; i < words.length; i++) {
      times.merge(lines.get(i).text(), 1, Integer::sum);
      all += words[i];
      kept += isKept(i) ? words[i] : 0;
    }
    keptWords = kept;
    allWords = all;
  }

  private boolean isKept(int i) {
    return kinds.get(i) == Kind.PARAGRAPH || kinds.get(i) == Kind.SUBHEAD;
  }

  List<float[]> rows() {
    List<float[]> rows = new ArrayList<>();
    int first = first(kinds.indexOf(Kind.PARAGRAPH));
    int last = kinds.lastIndexOf(Kind.PARAGRAPH);
    int headline = kinds.indexOf(Kind.HEADLINE);
    int before = 0;
    int keptBefore = 0;
    for (int i = 0; i < words.length; i++) {
      List<Float> row = new ArrayList<>();
      shape(i, row);
      row.add((float) words.length);
      row.add(share(i, words.length));
      row.add(share(before, allWords));
      row.add(share(keptBefore, keptWords));
      row.add(share(keptWords, allWords));
      row.add((float) (i - first));
      row.add((float) (i - (last < 0 ? words.length : last)));
      row.add((float) (headline < 0 ? NOWHERE : i - headline));
      window(i - WINDOW, i, row);
      window(i + 1, i + 1 + WINDOW, row);
      for (int distance = 1; distance <= NEIGHBOURS; distance++) {
        neighbour(i - distance, row);
        neighbour(i + distance, row);
      }
      rows.add(values(row));
      before += words[i];
      keptBefore += isKept(i) ? words[i] : 0;
    }
    return rows;
  }

  private static int first(int index) {
    return Math.max(0, index);
  }

  private void shape(int i, List<Float> row) {
    Line line = lines.get(i);
    String text = line.text();
    row.add((float) Math.log1p(words[i]));
    row.add((float) text.length());
    row.add(share(text.length(), words[i]));
    row.add(flag(line.endsSentence()));
    row.add(flag(line.endsOpen()));
    row.add(flag(line.isClearlyProse()));
    row.add(flag(Character.isLowerCase(text.codePointAt(0))));
    row.add(share((int) text.chars().filter(Character::isUpperCase).count(), text.length()));
    row.add(share((int) text.chars().filter(Character::isDigit).count(), text.length()));
    row.add(share((int) text.chars().filter(unit -> unit == ',').count(), words[i]));
    row.add(flag("\"“„«‘'".indexOf(text.charAt(0)) >= 0));
    row.add(BlockModel.trait(kinds.get(i)));
    row.add((float) times.getOrDefault(text, 0));
  }

  /** How much of the lines around is long, and how much of it the rules keep. */
  private void window(int from, int to, List<Float> row) {
    int all = 0;
    int kept = 0;
    int sentences = 0;
    for (int i = Math.max(0, from); i < Math.min(words.length, to); i++) {
      all += words[i];
      kept += isKept(i) ? 1 : 0;
      sentences += lines.get(i).endsSentence() ? 1 : 0;
    }
    row.add((float) all);
    row.add((float) kept);
    row.add((float) sentences);
  }

  private void neighbour(int i, List<Float> row) {
    boolean there = i >= 0 && i < words.length;
    row.add(there ? (float) Math.log1p(words[i]) : -1);
    row.add(there ? flag(lines.get(i).endsSentence()) : -1);
    row.add(there ? BlockModel.trait(kinds.get(i)) : -1);
  }

  private static float flag(boolean value) {
    return value ? 1 : 0;
  }

  private static float share(int part, int whole) {
    return (float) part / Math.max(1, whole);
  }

  private static float[] values(List<Float> row) {
    float[] values = new float[row.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    return values;
  }
}
