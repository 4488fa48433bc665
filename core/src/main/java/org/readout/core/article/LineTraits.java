package org.readout.core.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
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
    return BlockModel.isRunning(kinds.get(i));
  }

  List<float[]> rows() {
    List<float[]> rows = new ArrayList<>();
    int first = Math.max(0, kinds.indexOf(Kind.PARAGRAPH));
    int last = kinds.lastIndexOf(Kind.PARAGRAPH);
    int headline = kinds.indexOf(Kind.HEADLINE);
    int before = 0;
    int keptBefore = 0;
    for (int i = 0; i < words.length; i++) {
      TraitRow row = new TraitRow();
      shape(i, row);
      row.add(words.length).share(i, words.length).share(before, allWords);
      row.share(keptBefore, keptWords).share(keptWords, allWords);
      row.add(i - first).add(i - (last < 0 ? words.length : last));
      row.add(headline < 0 ? NOWHERE : i - headline);
      window(i - WINDOW, i, row);
      window(i + 1, i + 1 + WINDOW, row);
      for (int distance = 1; distance <= NEIGHBOURS; distance++) {
        neighbour(i - distance, row);
        neighbour(i + distance, row);
      }
      rows.add(row.values());
      before += words[i];
      keptBefore += isKept(i) ? words[i] : 0;
    }
    return rows;
  }

  private void shape(int i, TraitRow row) {
    Line line = lines.get(i);
    String text = line.text();
    row.add((float) Math.log1p(words[i])).add(text.length()).share(text.length(), words[i]);
    row.add(line.endsSentence()).add(line.endsOpen()).add(line.isClearlyProse());
    row.add(Character.isLowerCase(text.codePointAt(0)));
    row.share(count(text, Character::isUpperCase), text.length());
    row.share(count(text, Character::isDigit), text.length());
    row.share(count(text, unit -> unit == ','), words[i]);
    row.add("\"“„«‘'".indexOf(text.charAt(0)) >= 0);
    row.add(BlockModel.trait(kinds.get(i))).add(times.getOrDefault(text, 0));
  }

  private static int count(String text, IntPredicate units) {
    return (int) text.chars().filter(units).count();
  }

  /** How much of the lines around is long, and how much of it the rules keep. */
  private void window(int from, int to, TraitRow row) {
    int all = 0;
    int kept = 0;
    int sentences = 0;
    for (int i = Math.max(0, from); i < Math.min(words.length, to); i++) {
      all += words[i];
      kept += isKept(i) ? 1 : 0;
      sentences += lines.get(i).endsSentence() ? 1 : 0;
    }
    row.add(all).add(kept).add(sentences);
  }

  private void neighbour(int i, TraitRow row) {
    if (i < 0 || i >= words.length) {
      row.none(3);
      return;
    }
    row.add((float) Math.log1p(words[i])).add(lines.get(i).endsSentence());
    row.add(BlockModel.trait(kinds.get(i)));
  }
}
