/** Measures the parts that a comparison is made of, each on a public corpus of its own. */
@NullMarked
package org.readout.bench.components;

import org.jspecify.annotations.NullMarked;
