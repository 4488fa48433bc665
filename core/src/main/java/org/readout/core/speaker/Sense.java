package org.readout.core.speaker;

import java.util.Locale;

/** What a word tells about who is meant; the sections of {@code words.txt}. */
enum Sense {
  HONORIFIC,
  HONORIFIC_MALE,
  HONORIFIC_FEMALE,
  ROLE,
  ROLE_MALE,
  ROLE_FEMALE,
  RELATION,
  PEOPLE,
  COMPANY,
  EITHER,
  HOLDING,
  CLUB,
  BODY,
  NAME_HEAD,
  PLACE_HEAD,
  PLACE_PREPOSITION,
  DOCUMENT,
  PORTFOLIO,
  MONTH_OR_DAY,
  PARTICLE,
  SUFFIX,
  FUNCTION,
  PREPOSITION,
  HE,
  SHE,
  IT,
  THEY,
  I,
  DETERMINER,
  INDEFINITE;

  String section() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
