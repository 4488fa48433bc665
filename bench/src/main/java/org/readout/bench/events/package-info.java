/** The labelled events: what is fitted on them, and scored with one left out. */
@NullMarked
package org.readout.bench.events;

import org.jspecify.annotations.NullMarked;
