/** Edits that change a report's meaning, or do not, and whether the comparison tells them apart. */
@NullMarked
package org.readout.bench.edits;

import org.jspecify.annotations.NullMarked;
