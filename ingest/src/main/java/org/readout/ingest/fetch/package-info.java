/**
 * Pages from the web, politely: one at a time, as robots.txt allows, with a pause between two of
 * one host, and never from inside the network unless that is wished.
 */
@NullMarked
package org.readout.ingest.fetch;

import org.jspecify.annotations.NullMarked;
