/**
 * The text of documents that were made for printing or writing: what is a heading and what a
 * paragraph is told by their styles, sizes and places.
 */
@NullMarked
package org.readout.ingest.document;

import org.jspecify.annotations.NullMarked;
