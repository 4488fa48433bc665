package org.readout.store;

import java.util.ArrayList;
import java.util.List;
import org.readout.core.comparison.Wording;
import org.readout.core.text.Span;

/**
 * One thing that somebody said, as the articles of one story report it.
 *
 * @param reports the first one first
 */
public record Saying(List<Utterance> reports) {
  /** Share of the shorter wording; below it two reports need not be of one utterance. */
  private static final double LEAST_SHARED = 0.6;

  public Saying {
    reports = List.copyOf(reports);
  }

  /** Brings together what is of one utterance, in the order of the first report of each. */
  public static List<Saying> of(List<Utterance> utterances) {
    List<List<Utterance>> groups = new ArrayList<>();
    for (Utterance utterance : utterances) {
      groups.stream()
          .filter(group -> group.stream().allMatch(other -> isOne(other, utterance)))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(utterance), () -> groups.add(new ArrayList<>(List.of(utterance))));
    }
    return groups.stream().map(Saying::new).toList();
  }

  private static boolean isOne(Utterance a, Utterance b) {
    return a.held().story() == b.held().story()
        && a.held().id() != b.held().id()
        && Wording.of(a.words(), whole(a), b.words(), whole(b)).containment() >= LEAST_SHARED;
  }

  private static List<Span> whole(Utterance utterance) {
    String words = utterance.words();
    return words.isEmpty() ? List.of() : List.of(new Span(0, words.length()));
  }
}
