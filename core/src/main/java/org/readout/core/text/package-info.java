/**
 * Places in a text. A <em>span</em> is a half-open range of an article's untouched text, in UTF-16
 * units inside the program and in Unicode code points in every output, as the W3C
 * TextPositionSelector demands.
 */
@NullMarked
package org.readout.core.text;

import org.jspecify.annotations.NullMarked;
