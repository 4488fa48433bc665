@NullMarked
package org.readout.store.sql;

import org.jspecify.annotations.NullMarked;
