@NullMarked
package org.readout.ingest.page;

import org.jspecify.annotations.NullMarked;
