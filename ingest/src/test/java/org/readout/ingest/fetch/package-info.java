@NullMarked
package org.readout.ingest.fetch;

import org.jspecify.annotations.NullMarked;
