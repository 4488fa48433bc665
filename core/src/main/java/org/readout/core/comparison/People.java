package org.readout.core.comparison;

import java.util.Set;

/** Nouns that count people. */
final class People {
  private static final Set<String> ANYBODY =
      Lexicon.stems("people person soul man woman victim body life");

  private static final Set<String> SOME =
      Lexicon.stems(
          """
          passenger traveller worker employee staff miner protester demonstrator marcher supporter
          fan spectator visitor tourist resident inhabitant villager citizen refugee migrant soldier
          troop fighter rebel militant officer policeman guard warder prisoner inmate detainee
          hostage captive suspect patient doctor nurse pupil student child teacher farmer fisherman
          sailor pilgrim guest mourner voter delegate deputy lawmaker member minister diplomat
          official peacekeeper journalist volunteer firefighter climber swimmer survivor family
          civilian occupant customer player candidate juror witness
          """);

  private People() {}

  /** Whether both stems may count the same people, or are one. */
  static boolean mayBeOne(String unit, String other) {
    return unit.equals(other)
        || (ANYBODY.contains(unit) && isPeople(other))
        || (ANYBODY.contains(other) && isPeople(unit));
  }

  private static boolean isPeople(String unit) {
    return ANYBODY.contains(unit) || SOME.contains(unit);
  }
}
