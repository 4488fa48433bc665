@NullMarked
package org.readout.core.statement;

import org.jspecify.annotations.NullMarked;
