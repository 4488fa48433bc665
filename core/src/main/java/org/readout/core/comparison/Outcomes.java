package org.readout.core.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.core.text.Folding;

/** What other reports tell became of a promise: that it was kept, changed or dropped. */
final class Outcomes {
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:will|would|shall|may|might|could|should|to be|plans?|planned|intends?|expect\\w*"
              + "|hopes?|promis\\w+|pledg\\w+|if|unless)\\b|'ll\\b");
  private static final Pattern DONE =
      Pattern.compile("\\b(?:was|were|has|have|had|did|\\w{3,}ed)\\b");
  private static final Pattern DROPPED =
      Pattern.compile(
          "\\b(?:dropped|scrapped|abandoned|cancelled|canceled|called"
              + " off|shelved|withdrawn|withdrew|went back on|broke (?:his|her|its|their)"
              + " (?:word|promise)|no longer|(?:has|have|had|did|was|were)(?: not|n't)|never|failed"
              + " to)\\b");
  private static final Pattern CHANGED =
      Pattern.compile(
          "\\b(?:postponed|delayed|put off|brought forward|moved to|pushed"
              + " back|extended|rescheduled|raised to|cut to|instead of)\\b");

  private static final double LIKE = 0.45;
  private static final double COMMON = 0.4;
  private static final int LEAST_STEMS = 2;

  private final List<Proposition> propositions;
  private final Alignments alignments;

  Outcomes(List<Proposition> propositions, Alignments alignments) {
    this.propositions = propositions;
    this.alignments = alignments;
  }

  /**
   * @param kind {@code kept}, {@code changed} or {@code dropped}
   */
  record Outcome(String kind, Proposition told) {}

  /** What the passage nearest to a promise tells became of it, if one is near enough. */
  Optional<Outcome> of(Proposition promise) {
    return propositions.stream()
        .filter(told -> told.article() != promise.article() && mayFollow(told, promise))
        .filter(told -> tellsOf(promise, told))
        .flatMap(told -> kind(told).map(kind -> new Outcome(kind, told)).stream())
        .max(Comparator.comparingDouble(outcome -> outcome.told().cosine(promise)));
  }

  private boolean tellsOf(Proposition promise, Proposition told) {
    if (promise.cosine(told) < LIKE) {
      return false;
    }
    Alignment alignment = alignments.of(promise, told);
    Set<String> shared = new TreeSet<>(alignment.shared());
    shared.removeAll(promise.names());
    return alignment.overlap() >= COMMON && shared.size() >= LEAST_STEMS;
  }

  /** Where both days are known, no report tells the outcome of a later promise. */
  private static boolean mayFollow(Proposition told, Proposition promise) {
    LocalDate then = published(promise);
    LocalDate now = published(told);
    return then == null || now == null || !now.isBefore(then);
  }

  private static @Nullable LocalDate published(Proposition proposition) {
    return Propositions.day(proposition.account().article().metadata().published());
  }

  private static Optional<String> kind(Proposition told) {
    String words = Folding.key(told.words());
    if (told.attitude() != Proposition.Attitude.ASSERTS) {
      return Optional.empty();
    }
    if (CHANGED.matcher(words).find()) {
      return Optional.of("changed");
    }
    if (AHEAD.matcher(words).find()) {
      return Optional.empty();
    }
    if (DROPPED.matcher(words).find()) {
      return Optional.of("dropped");
    }
    boolean done = DONE.matcher(words).find() && told.clauses().stream().noneMatch(Clause::negated);
    return done ? Optional.of("kept") : Optional.empty();
  }
}
