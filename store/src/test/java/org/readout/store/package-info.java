@NullMarked
package org.readout.store;

import org.jspecify.annotations.NullMarked;
