package org.readout.core.speaker;

import java.text.Normalizer;
import java.util.List;
import org.readout.core.text.Folding;

/** Compares names that were carried over from another script or shortened. */
final class Spelling {
  private Spelling() {}

  /** Whether the words of two names can be one person's. */
  static boolean mayBeOne(List<String> a, List<String> b) {
    String lastA = a.getLast();
    String lastB = b.getLast();
    boolean last =
        isVariant(lastA, lastB)
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

  static boolean isVariant(String a, String b) {
    return a.equals(b)
        || (a.charAt(0) == b.charAt(0)
            && skeleton(a).equals(skeleton(b))
            && skeleton(a).length() > 1);
  }

  /** The consonants of a name, after the letters that transliterations differ in are made one. */
  static String skeleton(String word) {
    String plain =
        Normalizer.normalize(Folding.key(word), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain
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
