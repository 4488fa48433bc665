/**
 * A <em>story</em> is the articles on one event; a <em>witness</em> is an independent report: five
 * reprints of one wire copy are one witness.
 */
@NullMarked
package org.readout.core.story;

import org.jspecify.annotations.NullMarked;
