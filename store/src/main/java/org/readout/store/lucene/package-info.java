/** The search index on Lucene. */
@NullMarked
package org.readout.store.lucene;

import org.jspecify.annotations.NullMarked;
