package org.readout.core.report;

/**
 * A stretch of a passage.
 *
 * @param marked whether the eye should be led to it
 */
record Run(String text, boolean marked) {}
