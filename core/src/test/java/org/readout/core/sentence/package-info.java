@NullMarked
package org.readout.core.sentence;

import org.jspecify.annotations.NullMarked;
