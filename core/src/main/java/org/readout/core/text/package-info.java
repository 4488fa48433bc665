/** Text and places in it. */
@NullMarked
package org.readout.core.text;

import org.jspecify.annotations.NullMarked;
