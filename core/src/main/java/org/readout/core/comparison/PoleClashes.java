package org.readout.core.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.core.speaker.Account;

/** Sentences of unlike reports that say words of one thing which exclude each other. */
final class PoleClashes {
  /** Of the poorer clause's words, those that the other sentence has too, by salience. */
  private static final double COVERED = 0.6;

  /** The same where the words say much else too, of both clauses. */
  private static final double ALIKE = 0.75;

  private static final double HALF = 0.5;

  /** The same of sentences that are known to be much alike. */
  private static final double LEAST_COVERED = 0.3;

  private static final double LIKE = 0.5;
  private static final int LEAST_SHARED = 2;

  private final Alignments alignments;
  private final Map<Place, List<Proposition>> propositions = new HashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<Place, List<Claim>> claimsAt = new HashMap<>();
  private final List<Clash> all = new ArrayList<>();

  private record Place(int article, int sentence) {}

  PoleClashes(List<Account> accounts, List<Proposition> propositions, Alignments alignments) {
    this.alignments = alignments;
    for (Proposition proposition : propositions) {
      Place place = new Place(proposition.article(), proposition.sentence());
      this.propositions.computeIfAbsent(place, p -> new ArrayList<>()).add(proposition);
    }
    for (int i = 0; i < accounts.size(); i++) {
      claims.addAll(Claims.of(i, accounts.get(i)));
    }
    for (Claim claim : claims) {
      Place place = new Place(claim.article(), claim.sentence());
      claimsAt.computeIfAbsent(place, p -> new ArrayList<>()).add(claim);
    }
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        if (mayClash(claims.get(i), claims.get(j))) {
          clash(claims.get(i), claims.get(j)).ifPresent(all::add);
        }
      }
    }
  }

  List<Clash> all() {
    return all;
  }

  /**
   * Whether the sentences of two propositions say of what they share what excludes each other, and
   * neither says both.
   */
  boolean keepApart(Alignment pair) {
    List<Claim> others = of(pair.right());
    List<Claim> own = others.isEmpty() ? List.of() : of(pair.left());
    return own.stream()
        .filter(left -> others.stream().noneMatch(left::repeats))
        .anyMatch(
            left ->
                others.stream()
                    .filter(right -> own.stream().noneMatch(right::repeats))
                    .anyMatch(right -> differ(left, right)));
  }

  private boolean differ(Claim left, Claim right) {
    boolean sure = left.pole().sure() && right.pole().sure();
    return left.excludes(right)
        && Math.max(covered(left, right.whole()), covered(right, left.whole()))
            >= (sure ? LEAST_COVERED : HALF);
  }

  private List<Claim> of(Proposition proposition) {
    return claimsAt.getOrDefault(
        new Place(proposition.article(), proposition.sentence()), List.of());
  }

  private boolean mayClash(Claim left, Claim right) {
    return left.article() != right.article()
        && left.excludes(right)
        && isOfOneThing(left, right)
        && isOfOneTime(left, right)
        && !tellsBoth(left, right)
        && !tellsBoth(right, left);
  }

  private boolean isOfOneThing(Claim left, Claim right) {
    return left.scope().equals(right.scope())
        && !shared(left.subject(), right.subject()).isEmpty()
        && mayBeOfOneName(left, right)
        && isOfOneDoer(left, right)
        && saysOf(
            salience(left) <= salience(right) ? left : right,
            salience(left) <= salience(right) ? right : left);
  }

  /** Whether two clauses that name somebody do not name different ones. */
  private static boolean mayBeOfOneName(Claim left, Claim right) {
    return left.names().isEmpty()
        || right.names().isEmpty()
        || !shared(left.names(), right.whole()).isEmpty()
        || !shared(right.names(), left.whole()).isEmpty();
  }

  /** Whether each tells of who does it, or has it done, in the other; not so who knows of it. */
  private static boolean isOfOneDoer(Claim left, Claim right) {
    return left.pole().kind().equals("certainty")
        || (right.whole().containsAll(left.doer()) && left.whole().containsAll(right.doer()));
  }

  /** Whether the richer sentence has what the poorer clause is of. */
  private boolean saysOf(Claim poorer, Claim richer) {
    int shared = shared(poorer.subject(), richer.whole()).size();
    if (!richer.whole().containsAll(poorer.names())
        || shared < Math.min(LEAST_SHARED, poorer.whole().size())) {
      return false;
    }
    boolean sure = poorer.pole().sure() && richer.pole().sure();
    return sure
        ? covered(poorer, richer.whole()) >= COVERED
        : Math.min(covered(poorer, richer.core()), covered(richer, poorer.core())) >= ALIKE;
  }

  private double salience(Claim claim) {
    return alignments.salience().of(claim.subject());
  }

  private double covered(Claim claim, Set<String> stems) {
    double of = salience(claim);
    return of == 0 ? 0 : alignments.salience().of(shared(claim.subject(), stems)) / of;
  }

  private static Set<String> shared(Set<String> left, Set<String> right) {
    Set<String> shared = new TreeSet<>(left);
    shared.retainAll(right);
    return shared;
  }

  private static boolean isOfOneTime(Claim left, Claim right) {
    boolean dated = !left.days().isEmpty() && !right.days().isEmpty();
    boolean agree =
        left.days().stream().anyMatch(day -> right.days().stream().anyMatch(day::agrees));
    boolean state = left.pole().kind().equals("state");
    return (!dated || agree) && (!state || left.tense().mayBe(right.tense()));
  }

  /** Whether a claim's own report has of the thing what the other has. */
  private boolean tellsBoth(Claim claim, Claim other) {
    return claims.stream()
        .filter(own -> own.article() == claim.article() && !own.equals(claim))
        .filter(own -> own.excludes(claim) || own.sentence() == claim.sentence())
        .filter(own -> !own.excludes(other) && own.pole().family().equals(other.pole().family()))
        .anyMatch(
            own -> !Collections.disjoint(own.subject(), shared(claim.subject(), other.subject())));
  }

  private Optional<Clash> clash(Claim left, Claim right) {
    Optional<Proposition> one = at(left);
    Optional<Proposition> other = at(right);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Alignment alignment = alignments.of(one.get(), other.get());
    return Optional.of(
        new Clash(
            alignment,
            left.pole().kind(),
            "poles " + left.pole().family(),
            Math.clamp(0.35 + 0.5 * Math.max(alignment.cosine(), alignment.context()), 0, 0.9),
            null,
            null,
            alignment.cosine() >= alignment.context()
                ? Margin.likeness(alignment, LIKE)
                : Margin.surroundings(alignment, LIKE)));
  }

  private Optional<Proposition> at(Claim claim) {
    List<Proposition> all =
        propositions.getOrDefault(new Place(claim.article(), claim.sentence()), List.of());
    return all.stream()
        .filter(p -> p.spans().stream().anyMatch(claim.at()::overlaps))
        .min(Comparator.comparingInt(p -> p.words().length()))
        .or(() -> all.stream().max(Comparator.comparingInt(p -> p.words().length())));
  }
}
