/**
 * The article in a web page. The page's tree is never changed: nodes are selected, so that every
 * character of the article leads back to its place in the markup.
 */
@NullMarked
package org.readout.ingest.page;

import org.jspecify.annotations.NullMarked;
