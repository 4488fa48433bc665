package org.readout.ingest.document;

/**
 * A line of print. Places are in points from the page's upper left corner.
 *
 * @param page from 1
 * @param y of the line's foot
 * @param size of most of its letters
 */
record PdfLine(int page, String text, float left, float right, float y, float size) {}
