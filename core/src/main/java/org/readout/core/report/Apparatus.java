package org.readout.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.readout.core.comparison.Wording;
import org.readout.core.text.Span;

/**
 * Versions of one text with the words marked in which they differ, each against the first; in the
 * first, the words that some other version does not have.
 */
final class Apparatus {
  private Apparatus() {}

  static List<List<Run>> of(List<String> versions) {
    String first = versions.getFirst();
    TreeSet<Span> inFirst = new TreeSet<>();
    List<List<Run>> runs = new ArrayList<>();
    for (String version : versions.subList(1, versions.size())) {
      TreeSet<Span> inThis = new TreeSet<>();
      for (Wording.Edit edit : Wording.of(first, whole(first), version, whole(version)).edits()) {
        inFirst.addAll(edit.left());
        inThis.addAll(edit.right());
      }
      runs.add(runs(version, inThis));
    }
    runs.addFirst(runs(first, inFirst));
    return runs;
  }

  private static List<Span> whole(String text) {
    return text.isEmpty() ? List.of() : List.of(new Span(0, text.length()));
  }

  /** Differing words with nothing but space and punctuation between them are one run. */
  private static List<Run> runs(String text, SortedSet<Span> differing) {
    List<Span> marks = new ArrayList<>();
    for (Span span : differing) {
      boolean goesOn =
          !marks.isEmpty()
              && text.substring(
                      marks.getLast().end(), Math.max(marks.getLast().end(), span.start()))
                  .chars()
                  .noneMatch(Character::isLetterOrDigit);
      marks.add(goesOn ? marks.removeLast().through(span) : span);
    }
    List<Run> runs = new ArrayList<>();
    int at = 0;
    for (Span mark : marks) {
      add(runs, text.substring(at, mark.start()), false);
      add(runs, mark.of(text), true);
      at = mark.end();
    }
    add(runs, text.substring(at), false);
    return runs;
  }

  private static void add(List<Run> runs, String text, boolean marked) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, marked));
    }
  }
}
