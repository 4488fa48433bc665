package org.readout.core.comparison;

import java.util.Set;

/** Counts of those to whom one thing happens while an event goes on. */
final class Toll {
  private static final Set<String> HAPPENING =
      Lexicon.stems(
          """
          die injury injure wound hurt miss survive survivor rescue evacuate displace flee arrive
          strand trap case infect homeless pull arrest detain charge
          """);

  private static final Set<String> DEATHS =
      Lexicon.stems(
          "die dead death kill toll body life lives lose drown perish fatal fatality victim"
              + " casualty");

  private Toll() {}

  /** Whether two counts are of one toll, be it at unlike times. */
  static boolean isOne(Telling left, Telling right) {
    Set<String> happening = left.stems();
    happening.retainAll(right.stems());
    happening.retainAll(HAPPENING);
    return (!happening.isEmpty() || (tellsDeaths(left) && tellsDeaths(right)))
        && countAlike(left.unit(), right.unit())
        && left.years().equals(right.years())
        && left.isNegated() == right.isNegated()
        && (right.sentence().containsAll(left.names())
            || left.sentence().containsAll(right.names()));
  }

  private static boolean tellsDeaths(Telling telling) {
    return telling.stems().stream().anyMatch(DEATHS::contains);
  }

  private static boolean countAlike(String unit, String other) {
    return unit.isEmpty() || other.isEmpty() || People.mayBeOne(unit, other);
  }
}
