@NullMarked
package org.readout.store.export;

import org.jspecify.annotations.NullMarked;
