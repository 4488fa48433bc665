@NullMarked
package org.readout.ingest;

import org.jspecify.annotations.NullMarked;
