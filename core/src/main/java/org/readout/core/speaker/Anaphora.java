package org.readout.core.speaker;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.core.speaker.Discourse.Antecedent;
import org.readout.core.speaker.Discourse.Found;

/** Finds whom a definite description means among those already told of. */
final class Anaphora {
  /** Among more entities than these nobody is meant without being called so. */
  private static final int MANY = 300;

  private final Sentences sentences;
  private final Discourse discourse;
  private final Heads heads;
  private final Introductions introductions;

  Anaphora(Sentences sentences, Discourse discourse, Heads heads, Introductions introductions) {
    this.sentences = sentences;
    this.discourse = discourse;
    this.heads = heads;
    this.introductions = introductions;
  }

  /** The only one whom the text calls so. */
  Optional<Antecedent> called(Description description, Place place) {
    List<Chain> fitting = meant(description, matching(description, place));
    return fitting.size() == 1 && description.isDefinite() && !description.plural()
        ? Optional.of(new Found(fitting.getFirst()))
        : Optional.empty();
  }

  /** Somebody already told of whom the description fits. */
  Optional<Antecedent> known(Description description, Place place) {
    Matching matching = matching(description, place);
    int start = place.span().start();
    List<Chain> fitting = meant(description, matching);
    fitting = narrowed(fitting, matching::sharesCountry);
    fitting = narrowed(fitting, chain -> chain.isIntroduced(start));
    fitting = narrowed(fitting, discourse::isProminent);
    if (fitting.size() == 1) {
      Chain only = fitting.getFirst();
      boolean later = !only.isIntroduced(start);
      Optional<Antecedent> before =
          later && matching.mayReferBack() ? referredBack(matching, place) : Optional.empty();
      return before.or(() -> Optional.of(new Found(only)));
    }
    if (fitting.size() > 1) {
      return description.plural()
          ? Optional.empty()
          : Optional.of(nearest(place, fitting::contains));
    }
    return matching.mayReferBack() ? referredBack(matching, place) : Optional.empty();
  }

  private Matching matching(Description description, Place place) {
    return new Matching(description, sentences, place.source());
  }

  private List<Chain> meant(Description description, Matching matching) {
    return heads.calledLike(description).stream().filter(matching::isSurelyMeant).toList();
  }

  private Antecedent nearest(Place place, Predicate<Chain> fits) {
    return discourse.lookBack(place.sentence(), place.span().start(), place.excluded(), fits);
  }

  /** The topic of the paragraph up to here, or of the sentence before. */
  private Antecedent topic(Place place, Predicate<Chain> fits) {
    int from = place.sentence();
    while (from > 0 && sentences.isSameBlock(from - 1, place.sentence())) {
      from--;
    }
    int first = Math.max(0, Math.min(from, place.sentence() - 1));
    return discourse.topic(first, place, fits);
  }

  /**
   * Whoever is talked of, though the text has not called them so. A body may be told of in what it
   * says itself: {@code Union Rhein signed him, the club said}.
   */
  private Optional<Antecedent> referredBack(Matching matching, Place where) {
    Place place = matching.isBody() ? where.withContent() : where;
    Optional<Chain> found = found(topic(place, matching::isPossiblyMeant));
    if (matching.isBody()) {
      found =
          found
              .or(() -> found(nearest(place, matching::isPossiblyElsewhere)))
              .or(() -> found(topic(place, matching::isPossiblyUnsure)))
              .or(() -> onlyBody(matching, place));
    }
    found.ifPresent(
        chain -> {
          matching.confirm(chain);
          heads.add(chain);
        });
    return found.map(Found::new);
  }

  private static Optional<Chain> found(Antecedent antecedent) {
    return antecedent instanceof Found found ? Optional.of(found.chain()) : Optional.empty();
  }

  private Optional<Chain> onlyBody(Matching matching, Place place) {
    if (introductions.all().size() > MANY) {
      return Optional.empty();
    }
    List<Chain> possible =
        introductions.all().stream()
            .filter(chain -> chain.isIntroduced(place.span().start()))
            .filter(matching::isPossiblyElsewhere)
            .toList();
    possible = narrowed(possible, Chain::hasSpoken);
    return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
  }

  private static List<Chain> narrowed(List<Chain> chains, Predicate<Chain> test) {
    List<Chain> fewer = chains.stream().filter(test).toList();
    return fewer.isEmpty() ? chains : fewer;
  }
}
