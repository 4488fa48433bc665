/** A library put together: its store, its index, and the care that the one follows the other. */
@NullMarked
package org.readout.store.library;

import org.jspecify.annotations.NullMarked;
