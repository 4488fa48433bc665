package org.readout.bench.components;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.text.Span;

/** A sentence with its words, numbers and marks. */
record Words(String text, List<Span> spans) {
  private static final Pattern WORD =
      Pattern.compile(
          "\\d[\\d.,:]*\\d|\\d|[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*|[^\\s\\p{L}\\p{N}]");
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "to", "in", "on", "for", "and", "that", "is", "was", "be", "by",
          "with", "at", "as", "it", "'s", "are", "were", "has", "have", "had", "its", "or", "from",
          "this", "these", "those", "there", "been", "not", "will", "would", "his", "her", "their",
          "he", "they", "she");

  static Words of(String text) {
    List<Span> spans = new ArrayList<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      spans.add(new Span(word.start(), word.end()));
    }
    return new Words(text, spans);
  }

  int size() {
    return spans.size();
  }

  String key(int i) {
    return spans.get(i).of(text).toLowerCase(Locale.ROOT);
  }

  List<String> keys() {
    return spans.stream().map(span -> span.of(text).toLowerCase(Locale.ROOT)).toList();
  }

  boolean isMark(int i) {
    return !Character.isLetterOrDigit(text.charAt(spans.get(i).start()));
  }

  boolean isMatter(int i) {
    return !isMark(i) && !SMALL.contains(key(i));
  }

  boolean isName(int i) {
    return isMatter(i) && Character.isUpperCase(text.charAt(spans.get(i).start()));
  }

  Set<String> numbers() {
    Set<String> numbers = new TreeSet<>();
    for (String key : keys()) {
      if (key.chars().anyMatch(Character::isDigit)) {
        numbers.add(key);
      }
    }
    return numbers;
  }
}
