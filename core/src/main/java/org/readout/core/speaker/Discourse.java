package org.readout.core.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.core.text.Span;

/** Who has been mentioned so far, for what refers back. */
final class Discourse {
  /** How many sentences a pronoun looks back, and how many references at most. */
  static final int SENTENCES = 3;

  private static final int REFERENCES = 80;

  private final List<Reference> references = new ArrayList<>();

  /** How prominent a reference is. */
  enum Rank {
    SPEAKER,
    SUBJECT,
    OTHER
  }

  /** A mention of a known entity, in the order of reading. */
  record Reference(Chain chain, Span span, int sentence, Rank rank, boolean quoted) {}

  /** What a look back finds. */
  sealed interface Antecedent {}

  record Found(Chain chain) implements Antecedent {}

  record Doubt(String reason) implements Antecedent {}

  void add(Reference reference) {
    references.add(reference);
  }

  /** The most prominent fitting entity of the nearest sentence that has one. */
  Antecedent lookBack(int sentence, int position, List<Span> excluded, Predicate<Chain> fits) {
    return lookBack(SENTENCES, sentence, position, excluded, fits);
  }

  /**
   * The same.
   *
   * @param reach how many sentences to look back over
   */
  Antecedent lookBack(
      int reach, int sentence, int position, List<Span> excluded, Predicate<Chain> fits) {
    for (int back = 0; back <= reach && sentence - back >= 0; back++) {
      int at = sentence - back;
      List<Reference> here =
          recent().stream()
              .filter(r -> r.sentence() == at && r.span().start() < position && !r.quoted())
              .filter(r -> excluded.stream().noneMatch(span -> span.overlaps(r.span())))
              .filter(r -> fits.test(r.chain()))
              .toList();
      if (!here.isEmpty()) {
        return mostProminent(here);
      }
    }
    return new Doubt("nobody nearby is meant by it");
  }

  /**
   * The only fitting entity that speaks or is the subject in the nearest sentence that has one.
   *
   * @param from the first sentence to look in
   * @param place whose excluded spans are passed over
   */
  Antecedent topic(int from, Place place, Predicate<Chain> fits) {
    for (int at = place.sentence(); at >= Math.max(from, place.sentence() - SENTENCES); at--) {
      int here = at;
      Set<Chain> topics = new LinkedHashSet<>();
      recent().stream()
          .filter(r -> r.sentence() == here && r.span().start() < place.span().start())
          .filter(r -> !r.quoted() && r.rank() != Rank.OTHER && fits.test(r.chain()))
          .filter(r -> place.excluded().stream().noneMatch(span -> span.overlaps(r.span())))
          .forEach(r -> topics.add(r.chain()));
      if (!topics.isEmpty()) {
        return topics.size() == 1
            ? new Found(topics.iterator().next())
            : new Doubt("several could be meant by it");
      }
    }
    return new Doubt("nobody nearby is meant by it");
  }

  private static Antecedent mostProminent(List<Reference> here) {
    List<Reference> speakers = here.stream().filter(r -> r.rank() == Rank.SPEAKER).toList();
    if (!speakers.isEmpty()) {
      return new Found(speakers.getLast().chain());
    }
    List<Reference> subjects = here.stream().filter(r -> r.rank() == Rank.SUBJECT).toList();
    if (!subjects.isEmpty()) {
      return new Found(subjects.getFirst().chain());
    }
    Set<Chain> chains = new LinkedHashSet<>();
    here.forEach(r -> chains.add(r.chain()));
    return chains.size() == 1
        ? new Found(here.getFirst().chain())
        : new Doubt("several could be meant by it");
  }

  private List<Reference> recent() {
    return references.subList(Math.max(0, references.size() - REFERENCES), references.size());
  }

  boolean isLast(Chain chain, int sentence) {
    return !references.isEmpty()
        && references.getLast().chain() == chain
        && references.getLast().sentence() == sentence;
  }

  boolean isProminent(Chain chain) {
    return recent().stream().anyMatch(r -> r.chain() == chain && r.rank() == Rank.SPEAKER);
  }
}
