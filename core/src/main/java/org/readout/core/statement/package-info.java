/**
 * A <em>statement</em> is an attribution: the source that is said to hold something, the cue that
 * says so, and the content that is held. The terms follow PARC and PolNeAR (Newell and others, LREC
 * 2018).
 */
@NullMarked
package org.readout.core.statement;

import org.jspecify.annotations.NullMarked;
