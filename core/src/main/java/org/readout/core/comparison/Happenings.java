package org.readout.core.comparison;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.core.text.Resource;

/** The groups of {@code happenings.txt}: words for what happens but once. */
final class Happenings {
  /** By each form the first of its group. */
  private final Map<String, String> verbs = new LinkedHashMap<>();

  private final Map<String, String> nouns = new LinkedHashMap<>();

  Happenings(String slot) {
    Resource.lines(Happenings.class, "happenings.txt").stream()
        .filter(line -> line.startsWith(slot + " "))
        .map(line -> line.substring(slot.length() + 1).split("\\|", -1))
        .forEach(this::put);
  }

  private void put(String[] halves) {
    List<String> forms = forms(halves[0]);
    forms.forEach(form -> verbs.putIfAbsent(form, forms.getFirst()));
    if (halves.length > 1) {
      forms(halves[1]).forEach(form -> nouns.put(form, forms.getFirst()));
    }
  }

  private static List<String> forms(String half) {
    return Stream.of(half.split(",", -1)).map(String::strip).toList();
  }

  /** What stands for a verb or a noun. */
  String group(String form) {
    return verbs.getOrDefault(form, nouns.getOrDefault(form, form));
  }

  /** An expression for any of the verbs. */
  String anyVerb() {
    return any(verbs);
  }

  String anyNoun() {
    return any(nouns);
  }

  private static String any(Map<String, String> forms) {
    return forms.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
