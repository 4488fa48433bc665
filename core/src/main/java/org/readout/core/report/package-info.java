/** A comparison, and each stage before it, written for people and for programs. */
@NullMarked
package org.readout.core.report;

import org.jspecify.annotations.NullMarked;
