package org.readout.core.speaker;

import java.util.List;
import java.util.Optional;

/** A pronoun that stands for a speaker. */
enum Pronoun {
  HE(Sense.HE),
  SHE(Sense.SHE),
  IT(Sense.IT),
  THEY(Sense.THEY),
  I(Sense.I);

  private final Sense sense;

  Pronoun(Sense sense) {
    this.sense = sense;
  }

  /** The pronoun that these words are, {@code he himself} too. */
  static Optional<Pronoun> of(List<Token> tokens) {
    for (Pronoun pronoun : values()) {
      if (tokens.stream().allMatch(token -> Lexicon.is(token.key(), pronoun.sense))) {
        return Optional.of(pronoun);
      }
    }
    return Optional.empty();
  }

  Gender gender() {
    return switch (this) {
      case HE -> Gender.MALE;
      case SHE -> Gender.FEMALE;
      case IT, THEY, I -> Gender.UNKNOWN;
    };
  }

  /** What its use for somebody tells of them. */
  void teach(Chain chain) {
    chain.learn(gender());
    if (this == IT) {
      chain.vote(Mention.Evidence.BODY);
    }
  }

  boolean fits(Chain chain) {
    return switch (this) {
      case HE, SHE -> chain.isShownPerson() && !chain.isPlace() && chain.gender().agrees(gender());
      case IT ->
          !chain.isPlace()
              && (chain.type() == Speaker.Type.ORGANIZATION
                  ? chain.isActing()
                  : chain.isUnsure() && chain.hasSpoken());
      case THEY -> chain.type() == Speaker.Type.GROUP;
      case I -> false;
    };
  }
}
