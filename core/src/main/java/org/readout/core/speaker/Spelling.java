package org.readout.core.speaker;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.core.text.Folding;

/** Compares names that were carried over from another script or shortened. */
final class Spelling {
  private static final int SHORT = 6;
  private static final int LONGEST = 60;
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private Spelling() {}

  /** Whether the words of two names can be one person's. */
  static boolean mayBeOne(List<String> a, List<String> b) {
    String lastA = a.getLast();
    String lastB = b.getLast();
    boolean surnames = a.size() == 1 || b.size() == 1;
    boolean last =
        (surnames ? isSureVariant(lastA, lastB) : isVariant(lastA, lastB))
            || (a.size() > 2 && b.size() == 1 && has(a, lastB))
            || (b.size() > 2 && a.size() == 1 && has(b, lastA));
    if (!last) {
      return false;
    }
    return a.size() == 1
        || b.size() == 1
        || isFirst(a.getFirst(), b.getFirst())
        || endsWith(a, b)
        || endsWith(b, a);
  }

  private static boolean has(List<String> words, String word) {
    return words.subList(1, words.size()).stream().anyMatch(w -> isVariant(w, word));
  }

  private static boolean endsWith(List<String> full, List<String> end) {
    return full.size() > end.size()
        && full.subList(full.size() - end.size(), full.size()).equals(end);
  }

  private static boolean isFirst(String a, String b) {
    if (a.charAt(0) != b.charAt(0)) {
      return false;
    }
    return isInitial(a) || isInitial(b) || isVariant(a, b) || a.startsWith(b) || b.startsWith(a);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 || (word.length() == 2 && word.endsWith("."));
  }

  /** Without a first name beside it, only a long surname may be spelled in two ways. */
  private static boolean isSureVariant(String a, String b) {
    return plain(a).equals(plain(b))
        || (Math.min(a.length(), b.length()) > SHORT && isVariant(a, b));
  }

  static boolean isVariant(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    if (a.equals(b)) {
      return true;
    }
    String bones = skeleton(a);
    return bones.length() > 1
        && bones.equals(skeleton(b))
        && a.charAt(0) == b.charAt(0)
        && distance(a, b) <= Math.max(a.length(), b.length()) / 3;
  }

  /** The letters to change, insert or leave out (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  /** Without accents, and no longer than any name. */
  private static String plain(String word) {
    String key = Folding.key(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
    return MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD)).replaceAll("");
  }

  /** The consonants of a name, after the letters that transliterations differ in are made one. */
  static String skeleton(String word) {
    return plain(word)
        .replace("ph", "f")
        .replace("kh", "h")
        .replace("ck", "k")
        .replace("tch", "ch")
        .replace("tsch", "ch")
        .replace("sch", "sh")
        .replace("zh", "j")
        .replace("ts", "c")
        .replace("tz", "c")
        .replace("w", "v")
        .replace("ff", "f")
        .replace("q", "k")
        .replaceAll("[aeiouyj'-]", "")
        .replaceAll("(.)\\1", "$1");
  }
}
