/** Benchmarks of speed, as JMH measures them. */
@NullMarked
package org.readout.bench;

import org.jspecify.annotations.NullMarked;
