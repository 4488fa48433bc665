/**
 * A linear-chain conditional random field (Lafferty and others 2001) over hashed features, trained
 * by {@code training/linear.py}: it needs no native library, and stands in where there is none.
 */
@NullMarked
package org.readout.nlp.linear;

import org.jspecify.annotations.NullMarked;
