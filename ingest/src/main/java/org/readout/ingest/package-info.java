/**
 * Articles from what a newsroom has. An <em>input</em> is a file, a folder or standard input; its
 * <em>format</em> is told by its content and gives one <em>source</em> for each article, in order.
 */
@NullMarked
package org.readout.ingest;

import org.jspecify.annotations.NullMarked;
