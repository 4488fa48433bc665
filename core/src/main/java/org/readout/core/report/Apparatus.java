package org.readout.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.text.Folding;

/**
 * Versions of one text with the words marked in which they differ, each against the first; in the
 * first, the words that some other version does not have. Case, punctuation and the form of
 * quotation marks are no difference.
 */
final class Apparatus {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private Apparatus() {}

  static List<List<Run>> of(List<String> versions) {
    List<List<Word>> words = versions.stream().map(Apparatus::words).toList();
    List<boolean[]> shared = new ArrayList<>();
    words.forEach(version -> shared.add(new boolean[version.size()]));
    Arrays.fill(shared.getFirst(), true);
    for (int i = 1; i < versions.size(); i++) {
      boolean[] inFirst = new boolean[words.getFirst().size()];
      align(words.getFirst(), words.get(i), inFirst, shared.get(i));
      for (int w = 0; w < inFirst.length; w++) {
        shared.getFirst()[w] &= inFirst[w];
      }
    }
    List<List<Run>> runs = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      runs.add(runs(versions.get(i), words.get(i), shared.get(i)));
    }
    return runs;
  }

  /** A word of a version; {@code start} and {@code end} leave out the punctuation around it. */
  private record Word(String key, int start, int end) {}

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      int start = word.start();
      int end = word.end();
      Matcher edge = EDGE.matcher(word.group());
      while (edge.find()) {
        if (edge.start() == 0) {
          start = word.start() + edge.end();
        } else {
          end = word.start() + edge.start();
        }
      }
      if (start < end) {
        words.add(new Word(Folding.key(text.substring(start, end)), start, end));
      }
    }
    return words;
  }

  /** Marks the words of a longest common subsequence. */
  private static void align(List<Word> a, List<Word> b, boolean[] inA, boolean[] inB) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.get(i).key().equals(b.get(j).key())
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).key().equals(b.get(j).key())) {
        inA[i++] = true;
        inB[j++] = true;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static List<Run> runs(String text, List<Word> words, boolean[] shared) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    for (int w = 0; w < shared.length; w++) {
      if (shared[w]) {
        continue;
      }
      int start = words.get(w).start();
      while (w + 1 < shared.length && !shared[w + 1]) {
        w++;
      }
      if (start > at) {
        runs.add(new Run(text.substring(at, start), false));
      }
      at = words.get(w).end();
      runs.add(new Run(text.substring(start, at), true));
    }
    if (at < text.length()) {
      runs.add(new Run(text.substring(at), false));
    }
    return runs;
  }
}
