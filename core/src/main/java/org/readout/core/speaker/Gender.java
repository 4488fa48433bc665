package org.readout.core.speaker;

/** What the text itself shows of how somebody is referred to. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  static Gender of(String key) {
    if (Lexicon.isAny(key, Sense.HONORIFIC_MALE, Sense.ROLE_MALE, Sense.HE)) {
      return MALE;
    }
    return Lexicon.isAny(key, Sense.HONORIFIC_FEMALE, Sense.ROLE_FEMALE, Sense.SHE)
        ? FEMALE
        : UNKNOWN;
  }

  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
