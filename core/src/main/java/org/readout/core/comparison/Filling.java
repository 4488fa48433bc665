package org.readout.core.comparison;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.core.speaker.Naming;

/**
 * What fills a slot of a happening that only one thing can fill.
 *
 * @param happening the verb's group, one word for all of its meaning
 * @param of the other words that tell what happened, by stem
 * @param filler the words in the slot
 * @param named whether they are a name
 */
record Filling(Slot slot, String happening, Set<String> of, String filler, boolean named) {
  /** What part of a happening it is. */
  enum Slot {
    PLACE,
    ACTOR,
    /** Of two who cannot change parts. */
    RELATION,
    CAUSE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether another tells of the same happening and has something in the slot that is not this. */
  boolean clashes(Filling other) {
    if (slot != other.slot || !happening.equals(other.happening) || named != other.named) {
      return false;
    }
    boolean turned = named && slot != Slot.PLACE && isOf(other) && other.isOf(this);
    return turned || (slot != Slot.RELATION && isOfOneThing(other) && excludes(other));
  }

  /** Whether what another does it to is who does it here. */
  private boolean isOf(Filling other) {
    return Fillings.stems(other.filler).equals(of);
  }

  private boolean isOfOneThing(Filling other) {
    return of.containsAll(other.of) || other.of.containsAll(of);
  }

  private boolean excludes(Filling other) {
    if (!named) {
      Optional<Kinds.Kind> kind = kind();
      return kind.isPresent() && other.kind().filter(kind.get()::excludes).isPresent();
    }
    boolean alike =
        slot == Slot.PLACE
            ? Naming.isCountry(filler) == Naming.isCountry(other.filler)
            : Naming.isState(filler) == Naming.isState(other.filler);
    return alike && !Naming.mayBeOne(filler, other.filler);
  }

  private Optional<Kinds.Kind> kind() {
    return Kinds.of(slot.label(), filler);
  }
}
