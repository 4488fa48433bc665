/** The {@code readout} command. */
@NullMarked
package org.readout.cli;

import org.jspecify.annotations.NullMarked;
