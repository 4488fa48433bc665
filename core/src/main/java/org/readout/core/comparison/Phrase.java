package org.readout.core.comparison;

import java.util.Comparator;
import java.util.List;

/** Short phrases and names for the reader, taken from the texts. */
final class Phrase {
  private static final int LONGEST = 72;

  private Phrase() {}

  /** What some propositions are about: the shortest that still tells, cut at a word. */
  static String of(List<Proposition> propositions) {
    return cut(
        propositions.stream()
            .filter(p -> p.stems().size() >= 3)
            .min(Comparator.comparingInt(p -> p.words().length()))
            .orElse(propositions.getFirst())
            .words());
  }

  static String cut(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST - 1);
    return line.substring(0, space > 0 ? space : LONGEST - 1) + "…";
  }

  /** Who holds a proposition: the speaker's name, or the outlet's. */
  static String holder(Proposition proposition) {
    if (proposition.statement() == null) {
      return proposition.account().article().label();
    }
    return proposition
        .account()
        .speaker(proposition.statement())
        .map(speaker -> speaker.name())
        .orElse("somebody in " + proposition.account().article().label());
  }

  static String outlet(Proposition proposition) {
    return proposition.account().article().label();
  }

  /** "A", "A and B", "A, B and C". */
  static String list(List<String> names) {
    List<String> distinct = names.stream().distinct().toList();
    int last = distinct.size() - 1;
    return last <= 0
        ? String.join("", distinct)
        : String.join(", ", distinct.subList(0, last)) + " and " + distinct.get(last);
  }
}
