/** What a library holds, as tables for other programs. */
@NullMarked
package org.readout.store.export;

import org.jspecify.annotations.NullMarked;
