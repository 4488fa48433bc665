package org.readout.core.comparison;

import java.util.Optional;

/** Tells whether two aligned propositions cannot both hold. Silent when in doubt. */
interface ClashRule {
  Optional<Clash> judge(Alignment alignment, Salience salience);
}
