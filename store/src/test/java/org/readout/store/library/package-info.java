@NullMarked
package org.readout.store.library;

import org.jspecify.annotations.NullMarked;
