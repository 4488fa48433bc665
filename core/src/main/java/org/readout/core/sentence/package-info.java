/** Sentences of an article's blocks, and the port to an encoder that places them in a space. */
@NullMarked
package org.readout.core.sentence;

import org.jspecify.annotations.NullMarked;
