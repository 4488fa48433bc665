@NullMarked
package org.readout.core.text;

import org.jspecify.annotations.NullMarked;
