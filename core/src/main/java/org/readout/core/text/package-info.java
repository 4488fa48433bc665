/**
 * Places in a text. A <em>span</em> is a half-open range of an article's untouched text, in UTF-16
 * units inside the program and in Unicode code points in every output, as the W3C
 * TextPositionSelector demands. Beside them, what every package to the right may need: the stems
 * and foldings of words, the files that lie beside a class, the trees that were fitted into some.
 */
@NullMarked
package org.readout.core.text;

import org.jspecify.annotations.NullMarked;
